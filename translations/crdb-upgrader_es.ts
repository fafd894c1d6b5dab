<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AfterUpgrade</name>
    <message>
        <source>%1 has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The featureset did not follow: Redis %1 comes with %2, and %3. Raise it, on a node of one cluster only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of the database still names its modules as before the upgrade: %1. Bring it up to date, on a node of one cluster only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped and does not start again by itself. Start it by one of these: the first for the whole database, the second as a request to that cluster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>POST %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer about another task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent, signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>%1 lists no running task for this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists a running task for this database that has another number. It may have been started elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of running tasks has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance runs what it ran before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance no longer runs what it ran before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions tell nothing, because not all were read before the request left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions of the instances have not been compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every instance could be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not yet said whether it knows the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n time(s) in %2 and does not know the task.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) had no answer; that tells nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The request may still be on its way. That is waited for until %1 have passed and the cluster was asked at least %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered the request as if it had taken it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is no longer fresh; the next answer of %1 is waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalPanel</name>
    <message>
        <source>What is known so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never arrived: &amp;close this upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this record. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task can no longer tell. If you close this upgrade, it ends as what the instances show, and a new one can be reviewed and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: &amp;close this upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely the request never arrived. If you close this upgrade, a new one can be reviewed and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent again. The next look is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>Instances and shards that are already upgraded stay upgraded: there is no way back to the old version. Afterwards the instances can run different versions until you upgrade again. The task may also finish before it is cancelled, and late in its work the cluster no longer cancels it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the cluster to &amp;cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when Redis support asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forced cancel also ends a task in its commit phase. The documentation warns that this can break the database in the configuration store of the cluster. Letting the task finish is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel by force…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the upgrade of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forced cancel can break %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends the task also in its commit phase, which can break the database in the configuration store of the cluster. Shards that are upgraded stay upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of CRDB %2, through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the task by force</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>Give the whole path, from /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 1 MB: it is hardly one of certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in this file is not a CA: it may not vouch for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no private key in PEM form in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can read this key. Take that away, for example with: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <source>the cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>a backup (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an export (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an import (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 this database has no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %1 the last backup is of %2, more than %n hour(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>replication on, persistence “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replication off, persistence “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 has no replication: it is down while its shards load from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 has neither replication nor persistence: it restarts empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 has neither replication nor persistence: its data would be lost, and this request does not allow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance has replication: its shards fail over, with a short interruption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch replication or persistence on first, or choose a time when the database may be down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup, export or import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 there runs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every instance has a backup of the last %n hour(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back the database up first, and let what runs end. An upgrade cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the memory of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the database uses more than %2 % of its memory limit: eviction begins there, and a sync needs memory beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the free memory of node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1: %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 of %2 has less memory free than its share of this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database and nodes have memory to spare on every cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the memory limit of the database or free memory on the node first: Active-Active can need up to twice the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis %1 does not have this limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used of %2, writes are blocked in the last %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 Redis 8.4 and later would block writes: the database is within %2 % of its memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance is so near its memory limit that writes would be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the memory limit of the database first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, node %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 this could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more reason(s), named below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is signed in there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have this call (HTTP 404)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account may not read it (HTTP 403)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading stopped when %1 refused user or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participating clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which clusters take part is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there with an account that may read this and run the check again, or look there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has no version for Redis %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, which fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, which lacks %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names modules by the UIDs of one cluster; the other clusters have other UIDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Sent as it is, the cluster refuses, or the task fails on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is named below. If a module does not fit, the cluster refuses or the task fails on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the modules fit Redis %1 could not be read from: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every module has a version for Redis %1 that fits this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 lacks the module %2, which another one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance has the same modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the modules in step first: crdb-cli crdb update --crdb-guid %1 --update-db-config-modules true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the module %2, with which this database was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cluster has the modules with which this database was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the module to the cluster first, or update the database&apos;s module information there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which version would be reached is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 applications must send no commands of %2 until every instance is upgraded: they can stop the syncer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No module commands have to be kept away during this upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the applications are quiet in this respect until the last instance is upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Tiering, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Auto Tiering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 keeps data on flash; from Redis 8.0 on that is Redis Flex, which Active-Active does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance keeps data on flash that Redis %1 could not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version below 8.0, or move the data to a database in memory first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request keeps the roles of the shards: that costs one more failover on every cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request does not keep the roles of the shards: masters may have changed places afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the option off where the places of the masters do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel_shards_upgrade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %1 only %n shard(s) restart at once: until all are at Redis 8.4 or later, search queries can fail.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 all %n shard(s) restart at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many shards restart at once fits this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where search is used, let all shards restart at once (parallel shards 0); on busy clusters without it, fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the instance runs Redis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Redis 7.2 on some answers differ for clients that speak RESP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Redis 8.0 on ACL categories hold the commands of modules too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Redis 8.4 on trimming streams with ACKED is not supported on Active-Active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that clients have to know changes between these versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the applications were tested with the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upgrade is best done while there is little traffic, and on all instances soon after one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a time with those who use the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 has protocol 0, and this request keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 has protocol 0: until it is upgraded it cannot take the writes of those on protocol 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 has protocol %2, which the cluster does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which protocols it supports is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance has a protocol that its cluster supports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this upgrade raise the protocol (do not keep it), on all clusters, and soon after one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>featureset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the featureset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 has featureset 0, which is deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 has featureset %2; Redis %3 has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Featureset %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance has the same featureset, and that of its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the featureset first: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 the connection to %2 is “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 the link %2 to %3 is “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the health report leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syncer “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the state of its syncer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncer on %1 is “%2”, not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 told %n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached by the cluster that takes the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every link between the instances is up and every syncer enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the network between these clusters first. A syncer that stopped: crdb-cli crdb update --crdb-guid %1 --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the lag behind instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms behind instance %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2 ms behind instance %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance is more than %1 ms behind another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the lag is low, or choose a time with less traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not tell its configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: configuration %2 is “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the configuration %2 is “%3”, not committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not tell the state of its active configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration %1 is active on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One configuration is active and committed everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the change of the database that is under way end, then check again. What failed has to be repeated or taken back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backlog “%1” between instances, “%2” between shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the size of its backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the replication backlog is fixed and small (%2 between instances, %3 between shards): a restart may need a full sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replication backlog is not fixed too small anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set crdt_repl_backlog_size and repl_backlog_size to “auto”, or to more than is written while the shards restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered its peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses its peer: the credentials kept in the database no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its peer could not reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cluster answers its peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the new credentials in the database first: crdb-cli crdb update --crdb-guid %1 --credentials …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade call present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same software everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way back asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One database at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Featureset version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in between clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same modules everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules of the creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Tiering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart of the shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit of replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check of the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services for Active-Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not checked on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the status of node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 of %2 is “%3”, not “active”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell whether %1 is enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the service %2 is “%3”, not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 is “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 has a maintenance snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 is not in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 of %2 is in maintenance mode, or left it badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node of every participating cluster is active, and none in maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the node back first: rladmin node &lt;uid&gt; maintenance_mode off, or mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node of %1 that answered does not belong to the quorum (HTTP 503).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node that answered belongs to the quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every participating cluster has its quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the nodes that are missing first: without a quorum a cluster takes no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 of %2 fails its self-check: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails its self-check and names no node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-check of every participating cluster passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is named, then check again. On the node: rlcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>status “%1”, %n active alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it does not tell its status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 says of itself “%2”, with %n active alert(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every participating cluster says that it is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the alerts of the cluster, mend their cause, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crdb_coordinator “%1”, crdb_worker “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinator ignores requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinator takes requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator of %1 is set to ignore requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator and worker of Active-Active are enabled on every participating cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the services on that cluster first, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the availability of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the database is not available (“%2”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is available on every participating cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the database back on that cluster first, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no software version (nodes: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Software %1 (nodes: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell its software version (nodes: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs a development build, %2 (nodes: %3), whose number does not tell whether it has the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs Redis Software %2 (nodes: %3); the upgrade call needs %4 or later on every cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clusters take part in this database is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node of every participating cluster runs Redis Software %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster that takes the request is too old: it does not have the upgrade call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the software of every participating cluster to %1 or later first, then the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old for this kind of upgrade: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the software there to %1 or later first. Sent as it is, the task may fail on the way and leave the instances uneven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether these have the upgrade call (Redis Software %1 or later) is not known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to every participating cluster and check again, or look there at its software version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Software %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Software %1 runs on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node of every participating cluster runs the same Redis Software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the software of all participating clusters to one version first, then upgrade the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell whether it is being upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster upgrade in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes are blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cluster upgrade, changes are not blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software of %1 is being upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participating cluster is being upgraded or blocks changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the upgrade of the cluster has ended and changes are allowed again, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operation without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1: %2, “%3”, started %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1: %2, “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running task(s) of other databases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 has this database could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the cluster and check again. It refuses a GUID that it does not know, but not that of another database of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the database %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other database(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the GUID, or send the request through a cluster that takes part in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the database %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another task is running for this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it ends, then check again. Two tasks at once can leave the instances uneven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task is running that does not say which database it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who started it. Go on only if it is not about this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a task is running for this database could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a task is running for this database could not be read from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again, or make sure that nobody else changes this database now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is running for this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your account may upgrade on %1 could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on if your role may upgrade databases. Otherwise the cluster refuses and nothing is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not upgrade on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an account whose role has the permission upgrade_crdb, or ask an administrator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may upgrade on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status “%1”, action “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell the status of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the database is “%2”, not “active”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 something is being done to the database (action %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is active and at rest on every participating cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that has ended, then check again. No instance may be added, removed or changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 a task of another database is running: %2 of CRDB %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task of another database is running on these clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade one database at a time: wait until that task has ended, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that “%2” manages this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else manages this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade it there, for example through its REAADB resource: what manages it could undo the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 ms after this computer (header Date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is more than %2 s ahead of that of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the clusters agree, to within %1 s as far as their answers tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clocks of the nodes by NTP first: Active-Active needs them in step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about to expire: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate is about to expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 certificates are about to expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 these certificates are about to expire: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its alert of certificates that expire is switched off or not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster warns of certificates that are about to expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificates first, and give the new syncer certificate to the other clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end of the license told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell whether its license is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license of %1 ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2 shards, and its license allows %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license of every participating cluster is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the license first: with an expired one a cluster refuses changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 (software %2) has Redis %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 of %2 does not have Redis %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version is the newest available could not be read from every participating cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the participating clusters and check again, or choose a version yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance already runs Redis %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another version, or upgrade the software of the clusters that are named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is named below. Go on only if it is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every node has Redis %1 could not be read from: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again, or look there whether the version is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node of every participating cluster has Redis %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance on %1 already runs Redis %2; going back to %3 is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance is above Redis %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version that no instance is above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upgrade policy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell its upgrade policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes major releases only, and node %2 there marks Redis %3 as a minor one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade policy of every participating cluster takes Redis %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a major release, or set redis_upgrade_policy of the cluster to “latest” first. Sent as it is, the cluster may refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not upgrade this database on %1: it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused an upgrade of %2 by your account, and may refuse this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: POST /v1/crdbs/%2/upgrade, %3: refused (403)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an account whose role has the permission upgrade_crdb. Where the role was changed meanwhile, sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>Enter the address of the cluster, for example rs-east.example.com or rs-east.example.com:9443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for an address. Enter host and port alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no spaces in it. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a character that cannot be seen. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption (http) the password would be readable on the way. Use https; the port is usually 9443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Enter the host name alone, or begin with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only host and port belong here. Remove the path after the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing bracket ] of the IPv6 address is missing. Add it after the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the brackets stands no IPv6 address. Enter one such as [2001:db8::1]:9443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the bracket only a colon and the port may follow. Remove the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, for example [::1]:9443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name is missing. Put it before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host name or IP address. Enter one such as rs-east.example.com or 10.0.1.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: addresses are shown and kept. Type them in their own fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a port. A port is a number from 1 to 65535; for clusters it is usually 9443.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterBars</name>
    <message>
        <source>Compare certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Nothing is sent to it until you compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody has trusted yet. Nothing is sent to it until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 was not saved. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected: its password is not saved. Type it to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of %1. Upgrades go on in the cluster, but this program cannot see them until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterDetails</name>
    <message>
        <source>Cluster details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterDialog</name>
    <message>
        <source>Cluster &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke&amp;y file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;password in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it; empty: its own name is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s CAs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAs of a file only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name cannot contain a colon: the sign-in would end the name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key that belongs to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved already. Edit it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every upgrade that takes part here wants the database&apos;s name typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer&apos;s CAs vouch for is trusted. Any other certificate is shown to you first, and then it and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that this computer&apos;s CAs do not vouch for is refused; nobody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only certificates that these CAs vouch for; nobody is asked. The file is read anew when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clusters that switched the password with each request off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key&apos;s &amp;passphrase in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterExchange</name>
    <message>
        <source>“trust = file” needs a line “ca file = …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a list of clusters: it does not begin with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format is %1; this program knows format %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an address in brackets nor a line of the kind “name = value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line comes before the first address in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice for this cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in this file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. It is one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the names that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message>
        <source>its id is not one of this program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind, trust or sign-in is none that this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a later version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a list of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: %2 is in the list twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterRows</name>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown until it is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: may not upgrade, as the cluster&apos;s refusal (403) showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: the cluster did not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whether it may upgrade is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: may upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: may not upgrade; it lacks upgrade_crdb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected. Nothing is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the system keychain… You can type the password instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is not saved. Sign in to type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being saved in the system keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved; in memory until the program is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked from the system keychain when it is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s CAs, or the certificate that you accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s CAs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CAs in %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>software version, then the numbers of its nodes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The upgrade call needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not since the program was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen since the program was started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterWords</name>
    <message>
        <source>asking the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not trusted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate changed, blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message>
        <source>The password of %1 may still be in the system keychain: it did not confirm that it is gone. Look there for “crdb-upgrader”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClustersModel</name>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list? It is disconnected, and its password leaves the system keychain. Tasks and history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the clusters of your Active-Active databases here: where they are, who vouches for them, and how to sign in. Passwords stay in the system keychain, or nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps &amp;by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of clusters (*.clusters);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Mend these lines, then import again.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Already here, left as they are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1. It holds no passwords; give it to whomever works with these clusters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codec</name>
    <message>
        <source>%1: missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guid: not a GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON at byte %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a complete list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in to the REST API of a Redis Software cluster. The certificate is looked at first; the password is sent only after it is trusted, and is kept in memory until the program is closed, unless you keep it in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty where the key has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name, usually an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name cannot contain a colon: the sign-in would end the name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. No password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts that address into the field. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Connect only if it is a node of your cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your decision about the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it could be read: which submissions it held is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No submission was recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) recovered: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) not recovered: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n line(s) of the history lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many lines of the history are lost, if any, cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseRow</name>
    <message>
        <source>syncer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is signed in to this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account is not shown the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last look failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account is not shown the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instances differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabasesModel</name>
    <message>
        <source>%1, upgrading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, look failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not on this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest version that every node of every participating cluster offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, GUID, version or module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up&amp;grade…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Active-Active database is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected clusters are asked for their Active-Active databases; each appears here once, with its instances side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the known databases has what the filter asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not show its databases to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none that this account may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Active-Active database(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs where, what could run, and what needs somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Goal: the newest version that every node of every participating cluster offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>%1. These are simulated clusters; nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is named by its GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version it should have afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check reads from the clusters and sends nothing that changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review shows exactly what would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check did not pass. In class it is sent all the same, to see what the cluster answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last button names what it does. It is recorded on disk first, then sent once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted is not finished. From here on the program only watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not become usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task did not end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemonstrationOverlay</name>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Database name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade and allow data loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This upgrade can permanently lose data of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRDB %1, through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, type the GUID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Qt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window system: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster %1 (SIMULATION): %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, oldest first (UTC):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  cluster %2  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <source>Time stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs %1 times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time was put forward by %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program has read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we conclude from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the modules of this database and the catalogue of a participating cluster could not be read. Connect to the participating clusters to see which module does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no part of the answer. Read from the catalogues, these modules do not fit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certain misfit was found. Some capabilities that may be needed are missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No misfit was found in what could be read: every module has a version that covers the settings of this database. The cluster sees it differently; it may know of settings that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cluster said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cluster said (HTTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cluster said (HTTP %1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had no text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message>
        <source>No problems so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The cluster said: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster that is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 had the status %4, for which there is no explanation here. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no explanation here for what %1 did. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task. Read the raw text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the raw text, and look for its words in the documentation or ask Redis support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate vouches only for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, or its chain ends in a CA that is not trusted here. Nothing was sent, no password either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the CA that issued it, or compare the fingerprint on a node and trust this one certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer of the certificate is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted CA issued the certificate of %1, or the server left a certificate of the chain out. Nothing was sent, no password either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who issued it, and choose the file with that CA and those in between. If the CA was changed lately, the file may be too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted, but the address in %1 is not among its names. Nothing was sent, no password either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name of the cluster for its address, not an IP address. If the name is right, something else answers there: ask your administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was valid once and is no longer. Nothing was sent, no password either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the certificate renewed, and check that the clock of this computer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the certificate of %1 has not come, by the clock of this computer. Nothing was sent, no password either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer first, then the one of the node that made the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks only outdated encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program speaks TLS 1.2 and 1.3, and %1 accepts neither of them. Nothing was sent, no password either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have min_control_TLS_version of the cluster set to 1.2 or 1.3, or look for an old proxy or balancer in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster asks for a certificate of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only clients with a certificate of their own are let in at %1, and none is set for this cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered. Choose the files of your certificate and its key for this cluster, and connect anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not accept your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate was shown to %1 and turned down: it may have expired, come from a CA that the cluster does not trust, or belong to nobody there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered. Check which certificate is set for this cluster, and ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster asked for a certificate of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closed the connection when the request had left already; most likely nobody read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once you set your certificate and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster turned your certificate down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once it accepts your certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption is spoken at this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at %1, but without TLS; it may be plain HTTP. Nothing was sent, no password either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: the API with encryption is usually at 9443, the one at 8080 has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %7, or it may not be read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file anew, or have its permissions changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %7 is larger than 1 MB, which no list of CAs needs to be. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the CA of this cluster and little else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file holds no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %7 there is no certificate in PEM form. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with lines that begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file holds something else than CAs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate in %7 may not issue others, so it is none of a CA. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate of the issuer. To trust a server&apos;s own certificate, compare its fingerprint and trust that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %7, it may not be read, or it holds no certificate in PEM form. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of your certificate anew, or have its permissions changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %7, it may not be read, or it holds no RSA or EC key in PEM form. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the key anew, or have its permissions changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in %7 is encrypted, and the passphrase is wrong or missing. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and certificate do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in %7 is not the one that your certificate was made for. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the two files that were made together; a renewed certificate may have a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node passes requests on to an unknown host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 named %7, which is not known to be a node of this cluster. It was not followed: no password was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you know it as the master of this cluster, connect to it. Otherwise find out who answers, or have “handle_redirects” turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node passes requests on to an unsafe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 named %7 without encryption, at another port, or not as an address of the API. It was not followed: no password was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the name of the cluster or to its master node. If it stays so, find out who answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes pass the request around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One node named the next one, four times in a row, the last one being %7. That one was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster may be choosing a new master: wait a minute. If it stays so, connect to the master node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node passes upgrades on to an unknown host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. If you know it as the master of this cluster, connect to it and submit a new upgrade there. Otherwise find out who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node passes upgrades on to an unsafe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Connect to the name of the cluster or to its master node, and submit a new upgrade there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes pass the upgrade around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7. An upgrade is passed on once at most, and never back to a node that was asked: that one was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. The cluster may be choosing a new master: wait a minute, connect to the master node, and submit a new upgrade there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another node of the cluster takes upgrades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7, a node of the same cluster. An upgrade is never passed on without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. To continue there, connect to %7 and submit a new upgrade through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another node of the cluster takes this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7, a node of the same cluster. Nothing is passed on without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. To continue there, connect to %7 and ask again through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task does not say on which cluster. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read below what is known of every instance. When the cause is removed, a new upgrade brings the others level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task failed on a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error happened on %3. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read below what is known of every instance. Look at that cluster; when the cause is removed, upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster refused the credentials of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters sign in to each other, and the password that is kept for that is no longer valid on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the credentials of the participating clusters in the database, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster does not let another one upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account with which the clusters sign in to each other lacks a permission on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account the role it needs, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster does not know what it was asked to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software of %3 may be older than 8.0.18, or it no longer takes part in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the software versions of all participating clusters, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster could not be reached by another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API of %3 answered another cluster with an error. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether that cluster is well, wait until it is, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the upgrade took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not get ready in time, for example a shard that still loads its data. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the shards are loaded, compare versions and featureset of all instances, then upgrade again if they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed inside the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error came from %3 and is not explained further. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the logs of that cluster, compare the versions, then upgrade again or ask Redis support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance could not be upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade of the instance on %3 was refused or broke off. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read below what is known of every instance. Remove the cause that the cluster names, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster says that its nodes are not all upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade of the instance on %3 was refused. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the software of all nodes of that cluster, upgrade those that are behind, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster has no version of a module for the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Redis version for which every cluster has the module, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new module version lacks a capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %3 the module does not support a setting of the database. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version whose modules fit on every cluster, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked the cluster to cancel the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade again to bring all instances level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused while cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster refused the sign-in, so the task was not cancelled. Every call to it has stopped, because five refusals lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task goes on. Sign in again, then decide whether to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not cancel tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of the account does not allow it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task goes on. Ask somebody whose account may cancel, or let it finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not know the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to cancel: the task has ended and was dropped, or never existed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions of the instances are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is in a phase in which it can no longer be cancelled without harm, or it has ended. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task goes on. Let it finish, then compare the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster could not cancel the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster tried to cancel and did not succeed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task goes on. Watch it; ask again only if it stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the cancel arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 had the status %4. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent again. The cluster is asked for the state of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before a complete answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to the request is on record: the program stopped before one came, or the connection broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in which every submission is recorded cannot be opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting is off, because nothing is sent without a record. Check the folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the record, or the file in it, is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting is off, because nothing is sent without a record. Choose a folder that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be written because there is no space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent without a record. Free some space; do not quit before it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program holds the record. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent from here. Use the other window, or close it and start this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database already has a running submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One database takes one upgrade at a time, from whichever window it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Follow the running submission on the Tasks page until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has changed this submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is newer than what this window knew, so nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is read again. Look at the new state, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the record does not match its checksum. It is left in the file as it is, and not used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you upgrade a database, look in its cluster whether an upgrade is running that is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was written by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has written the record. This one reads it and changes nothing: what is shown is as it was left, and no task is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer version to upgrade databases and to follow the tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the record failed for a reason that is not known here. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent without a record. Check disk and folder, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was answered with another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something at %1 answered with status %4 and named another address. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked whether the task exists. Wait, or press Refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster says that it waited too long for the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had the status 408. Something on the way may have passed the request on before it gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster takes no more requests for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests reached %1. Something on the way may have passed ours on all the same. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests reached %1; it asks to wait %6 seconds. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that time the cluster is asked whether the task exists. We do not know whether the upgrade started; nothing will be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster failed while it worked on the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had the status 500, an error inside the cluster. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster says that it cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had the status 501. It may come from something in between. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the cluster did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had the status 502: one service could not reach another. The request may have passed before that. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in between could not reach the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 502. The request may have passed before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had the status 503. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available for now, and %1 asks to wait %6 seconds. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in between says that the cluster is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 503. The request may have passed before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has lost its majority of nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few nodes are up to decide anything. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. Bring the nodes of the cluster back first; then press Refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the cluster did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had the status 504. The work may go on in the cluster. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in between waited too long for the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 504. The cluster may well work on the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says success, but it was cut off or is not what the API documents. It named no task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page came in the place of an answer, maybe from a proxy or a sign-in page in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked whether the task exists. Wait, or press Refresh. Check the address of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer speaks of something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names %5, which is not what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. Where the cluster gave the task another number, that number is followed; otherwise check the cluster yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too large to be one of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was longer than any task can be and was cut off. It may come from something in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came after the request had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request left this computer, and %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke after the request had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was closed before a complete answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 came about in time, so the request never left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check address, port and network, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the request had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was closed while it was set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it stays so, look at what stands between this computer and the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the cluster was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for the name in %1. The name may be wrong, or the name service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the name and the network of this computer, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 nothing takes connections. The port may be wrong, or the API of the cluster is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the port (usually 9443) and the cluster, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads from this computer to %1, for example because a VPN is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check network, VPN and firewall, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the cluster is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 could not be proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. No password left either. Open Clusters, compare the fingerprint, decide whether to trust it, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another certificate came from %1 than before. It may have been renewed, or something stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. No password left either. Ask who renewed it, compare both fingerprints, and only then trust the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 no common way of encryption was found, or no encryption is spoken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the port, and whether the cluster accepts TLS 1.2 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier sign-in was refused, so nothing goes to this cluster until you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in again, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the record took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five minutes passed between your decision and the moment when it was safely on disk. The disk was slow, or this computer slept. A request that late is not expected any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the disk, then review and submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped before the request left, or could not begin. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password are wrong, or this kind of sign-in is turned off. After five refusals within 15 minutes the account is locked for 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both again with care. If it fails once more, ask an administrator before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster knows the account, but its password is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password in the cluster, then sign in with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not use the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster knows the account, but its role allows nothing here. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with another account, or ask an administrator for a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the API of a Redis Software cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 something answers, but it does not know the calls of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port; the API is usually at port 9443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster did not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster found a fault in the request to sign in. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and whether this sign-in is allowed in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated and real clusters do not mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 and the clusters of this window, one is simulated and the other is real. Only the certificate was looked at; no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and start it with --demo for simulated clusters, or without it for real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster takes no more sign-ins for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests reached %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a Redis Software cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came from %1, but not one that the API documents. It may be a web page or another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster refused the sign-in: the password may have changed. Every call to it has stopped, because five refusals lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. Upgrades go on in the cluster; only this program cannot see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out: the task cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster refused the sign-in while the task was watched. Every call to it has stopped, because five refusals lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade goes on in the cluster. Sign in again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an account that may, or go on without: what is missing is shown as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may no longer read tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of the account was changed, or it never covered this. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade goes on in the cluster. Sign in with an account that may read tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was kept for its time and dropped, the cluster lost its tasks, or the request never arrived. This is not a failure of the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions of the instances are compared. Do not submit again before that is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not on this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not know %5. It may have been removed, or the cluster does not take part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the GUID, and look on the other clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not know this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the software does not have %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: what cannot be read is shown as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node passes requests on to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node is not the master of the cluster and named another address. It was not followed, and no password went there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the name of the cluster or to its master node, or have “handle_redirects” turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster asks for fewer requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests reached %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program waits and asks again by itself. What is shown may be old until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster failed while it read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 had the status 500. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks again by itself. What is shown may be old until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had the status 502: one service could not reach another. During an upgrade this happens for minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks again by itself. This is not a failure of the upgrade. What is shown may be old until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had the status 503. During an upgrade this happens for minutes. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the nodes of the cluster back. The program asks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had the status 504.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, and the network of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 nothing takes connections. The port may be wrong, or the API is down for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port (usually 9443). During an upgrade wait some minutes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check network, VPN and firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from %1. It may be busy, or something on the way drops the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the cluster broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 could not be proved, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the cluster shows, then decide whether to trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another certificate came from %1 than before, so no password was sent. It may have been renewed, or something stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who renewed it, compare both fingerprints, and only then trust the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and whether the cluster accepts TLS 1.2 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was longer than this program takes and was cut off. It may come from something in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. If it is right, report this with the size of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not what the API documents: it was cut off, or came from something in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks again by itself. If it stays so, check the address of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer speaks of another task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster was asked for one task and answered about %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not used. The program asks again; if it stays so, look at the cluster yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. Upgrades go on in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped before it could ask %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster checked the request and found a fault in it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Read what the cluster said, correct the form and submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster did not accept a value of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has a type or a value that this version of the cluster does not accept. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Look for the field that is named, change or leave it out, and submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not accept “Keep result for”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal names the header X-Result-TTL, which is the field “Keep result for”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. A new upgrade without it can be submitted: choose the default of the cluster, which keeps the result for 500 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance cannot be upgraded to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes do not all have the version, or a module has none for it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Compare the findings for version and modules, choose another version, or upgrade the software of the clusters first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target version is not above the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database cannot go back to an older Redis version. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Choose the current version or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade policy of the cluster does not allow this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster with the policy “major” allows only major releases. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Choose a major release, or have an administrator change the upgrade policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster has too few resources for the upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, shards or nodes do not suffice for the restart of the shards. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Free resources, or upgrade fewer shards in parallel, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module that the request names is not on the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cluster has module UIDs of its own. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Compare the UIDs with those of this cluster, or leave the module out of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password are wrong, have changed, or may no longer be used this way. Every call to this cluster has stopped, because five refusals within 15 minutes lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Sign in again, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster knows the account, but its password is too old. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Change the password in the cluster, sign in with the new one, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not let this account upgrade the database; the permission for it is upgrade_crdb. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Sign in with an account that may upgrade, or ask an administrator for the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not let modules be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing modules is turned off in the cluster. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Submit without a change of modules, or have an administrator turn it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster knows no such database, or no such call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the database is not on this cluster, or the software is older than 8.0.18 and has no upgrade call. Which of the two could not be found out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Compare the GUID, and look up the software version of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is not on the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not know the GUID when it is asked for the database either. It may take part under another GUID, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Compare the GUID, or send the request through a cluster that takes part in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the cluster has no upgrade call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call exists from Redis Software 8.0.18 on, and every participating cluster needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first, or upgrade every instance by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address exists, but the cluster takes no upgrade there. The call exists from Redis Software 8.0.18 on. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module does not fit the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the upgrade a module would lack something that a setting of the database needs. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Compare the findings for modules, and choose a version whose modules fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of a module that comes with the target does not support a setting of this database, for example Active-Active. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Read below which module does not fit by the catalogues, and whether another version of it would. Then review a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module would become older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target comes with an older version of a module than the database has. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Choose a newer Redis version, or remove the new UID of the module from the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module is in use and cannot be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not replace this module while a database uses it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Leave the module out of the request, or ask Redis support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is busy with something that stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of this database or of the cluster goes on. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Look at the running tasks, wait until they end, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is running for this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Active-Active database takes one change at a time. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Follow the running task on the Tasks page and submit a new upgrade when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way asks for the length of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length was sent, so a proxy or balancer in front of the cluster has removed it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Connect to a node of the cluster directly, or have the proxy looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way calls the request too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has a few hundred bytes; a proxy or balancer in front of the cluster has a very low limit. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster did not take the request for JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the content was lost or changed on the way, probably by a proxy. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster understood the request but cannot carry it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are well formed but do not fit together. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Connect to the name of the cluster or to its master node, or have “handle_redirects” turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the cluster has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer named another address for good. It was not followed, and no password went there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Check the new address with your administrators and save the cluster with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Recorded on disk, before anything was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of the request is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster says “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error on %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error, no cluster named: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2, read from the database itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instances were read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not know the task (%1). Asking again before this means anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 ran %1 before the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person closed this upgrade. Shown was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node passes the request on to %1. Nothing goes there unless a person says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person let the request continue at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person did not let the request continue at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person asked to cancel the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person asked to cancel the task by force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster took the request to cancel (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster did not take the request to cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to cancel was not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the request to cancel arrived. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected, and changed nothing here: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record does not fit its checksum and is not shown. It is still in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program had stopped; continued from its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceReader</name>
    <message>
        <source>Nobody is signed in to the cluster that started the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health report could not be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>a task has no state of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GUID of a database is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exercise “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>Sa&amp;ve the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Costs %n point(s) of this goal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, with the tasks (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>Node %1 of %2 runs Redis Software %3 (read at %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the refusal %1 was asked for the database itself: it does not know it either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the refusal %1 was asked for the database itself: it knows it. Only the upgrade call is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 knows the database could not be read after the refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node of the connected clusters was read with software older than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of the account on %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2” (read at %3). What this role may do could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2”, which includes upgrade_crdb (read at %3). So something else refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2”, which does not include upgrade_crdb (read at %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software before 7.22.2-20 is known to refuse valid values of “Keep result for” (RS171560). A new upgrade with the default of the cluster can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes of %1 run Redis Software %2 (read at %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So this reading does not confirm what the cluster said. If it says so again, ask Redis support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Set this fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They happen at the simulated clusters, from now on. The class sees only what follows from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of CRDBs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault at &amp;cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At c&amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of &amp;fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the next answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next upgrade request is taken, and its answer never arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the point of no return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is put forward until the running upgrade can no longer be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the cluster off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at the cluster that is chosen above, until it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade can no longer be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upgrade is running that could get there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be set: the simulation has no TLS end, or no certificate could be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldMessageLine</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that speak against it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for you to read and tick</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that could not be made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against the upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know this and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>I know that %n check(s) could not be made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All checks above that could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks can be wrong: the cluster decides. A refusal starts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;manual steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show manual steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documented steps by hand, for clusters without the upgrade call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitModel</name>
    <message>
        <source>none for Redis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Modules and capabilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignDetails</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster that is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the cluster for this task now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program did not start this task and cannot check versions that it did not plan. It only shows what the clusters tell, and can neither change nor cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, as the cluster says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, as last told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1 · told by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · confirmed %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen for %1 · confirmed %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignTask</name>
    <message>
        <source>No longer known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer tells of this task. How it ended is not known here; that does not mean that it failed. Read the versions of the database before you do anything to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that this task finished. What it was to change was not planned here, so no version was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that this task failed. What it had changed until then is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that this task was cancelled. What it had changed until then is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that this task ended, in a word that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has no record of starting this task. It is followed until it ends. While it runs, the checks hold back an upgrade of the same database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidCompleter</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>name and GUID of a database in the list of completions</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>SIMULATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>This record does not fit its checksum and is not shown. It is still in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, CRDB %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, GUID, task, cluster, error …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision, request, answer, step and error of every upgrade is recorded here, and stays when the clusters have long forgotten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history fits this search and these filters. Words are looked for as they are typed, in names, GUIDs, task ids, clusters and what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1, some of them only as damaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1 is a link to another place. Choose a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: the folder of the record itself is not a place for exports. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: %1 could not be written (%2). Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: the record could not be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 is %2. A GUID has only the digits 0 to 9, the letters a to f, and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hyphens are missing. A GUID has groups of 8, 4, 4, 4 and 12 digits with hyphens between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 has %2 of %3 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 has 0 of %2 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more after the fifth group. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the GUID of the database: 32 digits in groups of 8, 4, 4, 4 and 12, with hyphens between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the GUID comes “%1”. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a task ID, or let the program make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 is %2. A task ID has only letters a to z, digits, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task ID has %1 characters; 64 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceEnds</name>
    <message>
        <source>It runs Redis %1 (read at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read after the end yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read after the end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task failed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task failed here, after the step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step was reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step that was reported is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how far it went, what was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance runs the target version, although the task did not end well. If the featureset of the database lags: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the clusters that could not be read, then press Refresh: the instances are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instances run different versions, and there is no way back to the older one. Until all are upgraded, add or remove no instance and change nothing else about the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no commands of modules, such as search or JSON, until every instance runs 8.0 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceEndsCard</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of every instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceModel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceReader</name>
    <message>
        <source>Nobody is signed in to %1, so this instance could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not say which of its databases this instance is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to this cluster ended while the instance was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster&apos;s answer about this instance could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The system keychain has no password for this cluster, or it is locked. Unlock it and connect again, or type the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no system keychain. The password is kept until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain is locked or refused. Unlock it and connect again, or type the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The system keychain has not answered for %n second(s). Type the password, or connect again when it answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The password in the system keychain was kept for another address or another certificate, so it was not used. Type it once more if this is the right machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system keychain has for this cluster was not written by this program. Type the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain could not be used. The password is kept until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (for %2, not ended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step reported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; failed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; not finished when the task ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftToDoCard</name>
    <message>
        <source>What is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documented commands for this database. This program does not run them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostAnswer</name>
    <message>
        <source>The program had stopped before the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the request had left, and no answer came that says whether it was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the request had left, and no answer came that says whether it was accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The task was found at %2: %3 was asked for the number %4 and knew it. Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>SIMULATION — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to one cluster of an Active-Active database, better to all of them: each tells about its own instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a saved cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form without a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training with simulated clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to a cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task &amp;strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class &amp;mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics are in the clipboard: versions, calls and times, without names, addresses and passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;detailed log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call is written to %1 until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only warnings are logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2

Upgrades Active-Active databases of Redis Software clusters through their REST API, watches the tasks and shows how they ended.

Free software under the GNU General Public License, version 3 or later. Not a product of Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the cluster&apos;s answer to the request on its way. If you quit now, it is checked at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exercise “%1”: %2 of %n goal(s) reached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Submitting is off. %1. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in a folder on the network (%1). It is written more slowly there, and just as safely; do not use it from two computers at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualSteps</name>
    <message>
        <source>&lt;number of the database there&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a node of %1: upgrade its instance, then wait until it is active and runs the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a node of %1 (now Redis %2): upgrade its instance, then wait until it is active and runs the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade %1 (CRDB %2) by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clusters before Redis Software %1, which do not have the upgrade call. Do not add, remove or change instances until the last step is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the database, and look that all its links are up on every cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When every instance runs the new version, on one cluster only: raise the featureset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the database has modules, on one cluster only: take their new versions into the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on every cluster that version, protocol and featureset are the same, and that the links are up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualStepsDialog</name>
    <message>
        <source>Upgrade by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster&apos;s software has no upgrade call. These are the documented steps instead; this program does not run them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModuleFit</name>
    <message>
        <source>the database is Active-Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the data is on flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data on flash has format version 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database has its own hashing rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is a replica of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database has several shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic between nodes is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data is written to an append-only file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data is kept in snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys may be evicted when memory is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database has replica shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Redis from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Redis %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of %1 in the catalogue covers what this database needs, so another Redis version does not help while the module belongs to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, these versions cover what this database needs: %2. A Redis version that brings one of them can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModulesDelegate</name>
    <message>
        <source>no arguments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModulesModel</name>
    <message>
        <source>no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New UID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModulesTable</name>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name modules &amp;by UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name modules by UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without UIDs only one module can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected module starts without arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected module keeps its arguments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassedOnPanel</name>
    <message>
        <source>Continue at another node?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the same request, once, to the node that was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this upgrade as rejected. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node that was asked did not work on the request. It passes requests on to %1, which is known as a node of %2. Continue there? The same request is sent to it once, and only if it shows the certificate that you trust. Nothing was started so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeerName</name>
    <message>
        <source>instance %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>The list of trusted certificates could not be read (%1: %2). Each certificate is asked about anew; the file is left as it is, and your decisions hold until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted certificates is damaged. It was kept as %1; certificates that could not be read from it are asked about anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted certificates (%1) is damaged and could not be kept under another name. It is left as it is, and your decisions hold until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted certificates could not be written (%1). Your decision about %2 holds until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanBasis</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that the upgrade ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of participating clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What manages the CRDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRDT protocol version on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The featureset on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of modules on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of shards on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash storage on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2, is now %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightReader</name>
    <message>
        <source>the answer has no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No finished upgrade is on record here, so how long this one takes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1 to %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1; this one may need another time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1 to %2; this one may need another time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is production: %1. The name of the database has to be typed before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said whether this is production: %1. It is treated as production, and the name of the database has to be typed before anything is sent. What a cluster is for is said on the Clusters page, once it is saved and connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance of this database is upgraded. How many there are, and on which clusters, is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go from Redis %1 to %2: %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go to Redis %1: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) are upgraded: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to %1. What happens there cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names no version. Newest available is Redis %1 now, and that is what will be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters choose the newest version, and which one that is cannot be told from here. The result will be “Finished, not verified” at best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this database has replication is not known. Without replication it is down while it restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication is on: each shard fails over once, and clients are interrupted for a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication is off: the database is down while its shards load their data from the append-only file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication is off: the database is down while its shards load their data from the snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one instance has neither replication nor persistence: its shards restart empty. Without “May discard data” the cluster is expected to refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary shards return to their nodes. This costs one more failover per shard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary and replica shards may change places, so a cluster can end up unbalanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n shard(s) restart at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All shards of an instance restart at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every shard restarts, also where no version changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRDT protocol version stays, and the featureset with it. A second upgrade without this option must follow soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications must not use module commands (for example Search or JSON) until every instance is upgraded. Nothing blocks these commands, and they can stop the replication between the instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis 8 brings module commands (for example Search or JSON). Applications must not use them until every instance is upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts without arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts with the arguments: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n hour(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After that it is gone. Keep it longer if this computer may sleep or lose its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force discard: the data is thrown away even where replication or persistence would keep it. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force discard: the data is thrown away although this database could keep it. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force discard: the data of every instance is thrown away. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May discard data: this database has replication or persistence, so nothing should be lost and the option is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May discard data: an instance without replication and persistence loses its data when its shards restart. Do not count on the other instances to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts as production now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Since this review was opened something changed: %1 Read the review again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade on production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade on what may be production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be a database of production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of production: %1. Once it runs, this upgrade cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said what this is for: %1. Once it runs, this upgrade cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRDB %1, through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. The checks had become old and run again now. Look at them, then press the button once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade CRDB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n instance(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing can be sent: every upgrade is recorded first. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of earlier upgrades is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upgrade of this database is already under way. Watch it on the Tasks page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected any more. Sign in again, or go back and choose another cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks are running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check speaks against this upgrade. See Checks for what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Under Checks %n finding(s) did not pass. Read and tick each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review the upgrade of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAYBE PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clusters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the request on disk, then sending it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this is recorded on disk first, and then sent once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show this check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedClusters</name>
    <message>
        <source>The list of saved clusters could not be read (%1: %2). It is left as it is; what you change here holds until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of saved clusters (%1) is not used: %2. It is left as it is; what you change here holds until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of saved clusters is damaged (%1). It was kept as %2; what could be read is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of saved clusters (%1) is damaged (%2) and could not be kept under another name. It is left as it is; what you change here holds until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of saved clusters could not be written (%1: %2). What you changed holds until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved already, as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster is not saved any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link, and a link may lead anywhere; choose a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>this kind of fault is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an HTTP status from 100 to 599 is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name, or use one of the built-in scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB: this is no scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot; and no file of this name. Built in are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of certificate is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is missing or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is not negative is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file must hold one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of event is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of quirk is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected here, with names as keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster needs at least one user and one node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GUID in lower case is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 names a cluster that does not exist, or none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimClockPanel</name>
    <message>
        <source>Forward 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the simulated clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters and everything that watches them run at this speed. Time never goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — standing still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated clusters cannot be started: no certificate could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated cluster cannot listen on port %1 of 127.0.0.1. Choose another port, or end the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated cluster cannot be started: no free port on 127.0.0.1, or no certificate could be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated clusters, scenario &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Address:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  User:        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Password:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Certificate: SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop with Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated Redis Software clusters on 127.0.0.1, for trying out and teaching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the first cluster; the next ones follow. 0: free ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in scenario or file (see --list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated seconds per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed plays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds generated databases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds every POST to this file: time, path, task ID, &quot;arrived&quot; or the status answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the built-in scenarios and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP without encryption. Only for a closed class room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StallReasons</name>
    <message>
        <source>Nobody is signed in to %1, so nothing is known from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer when it was last asked: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncer of %1 is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of %1 to %2 is “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 on %2: “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still works on its instance; it says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another action runs on %1: %2, “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another task for this database: %2, “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>local time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last answer %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTimeline</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per cluster. F7 shows the steps in words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>T</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskDelegate</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskDetails</name>
    <message>
        <source>newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read instances again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the cluster for this task now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instances are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every instance on its own cluster once more (F5). Changes nothing there; this reading and the earlier ones stay on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now: %1 is not connected, or a later upgrade of this database was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · confirmed %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1 · CRDB %2 · through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and review again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form as it was filled in. The next request gets a task ID of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the request was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskHeader</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last answer of the cluster, known fields only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>newest (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskNotes</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step is “%2”, and for %1 the task itself has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step is “%3” on %2, and for %1 the task itself has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change for %1; the task does not say in which step it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change for %1 in the worker’s step %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change for %1 on %2, step %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe because: %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters that answer show no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing still is not failing: the task is watched on, and nothing is sent again. Look at %1 in its own console before you cancel anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: it runs for %1; earlier upgrades of this database took %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: it runs for %1; earlier upgrades of other databases took %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All instances run %1; the task has not ended. Known to happen before 8.0.20-96.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the request under its own number %2, not under ours. That number is followed; nothing is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the upgrade started. Nothing will be sent again; %1 is being asked for the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task says finished. Every instance is now read on its own cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task failed on %1. Instances that were done stay upgraded. Read the error, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task failed. Instances that were done stay upgraded. Read the error, then upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits in %1 for a worker. Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 upgrades the instances of %2. This program only watches; the upgrade goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the request to cancel has reached %1. It is not sent again; the task itself is read. Shards that are upgraded stay upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked to cancel. Shards that are upgraded stay upgraded; the task may still finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node passes requests on to %1. Continue there? Nothing was started so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is on its way to %1. Waiting for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade is recorded and not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request. Nothing was started. Read the reason, then submit a new upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to %1. A new upgrade can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 most likely never received the request; a person confirmed this. A new upgrade can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer knows the task; it may have been restarted or restored. The versions of all instances are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept the result for its time and dropped it. The versions of all instances are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task can no longer tell whether the upgrade happened. Compare the versions of all instances, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the upgrade as task %2. Accepted is not finished: it is checked while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance was read on its own cluster and runs what was asked for. Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every point of this upgrade could be confirmed. Reading the instances again may close what is open, and so may a sign-in to a cluster that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task says one thing, and the clusters show another. Mend what differs, then read the instances again; where a version is wrong, upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was cancelled. Shards that were upgraded stay upgraded; upgrade again to bring all instances level.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Task strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskTimeline</name>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, when it was read</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskVerifier</name>
    <message>
        <source>A later upgrade of this database was sent, so what differs now says nothing about this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier reading found a contradiction; the events tell which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>No tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every upgrade that is started here appears in this list, with its steps, its errors and the proof of how it ended. It stays when the program is closed. Tasks that run on your clusters and were started elsewhere appear here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have, what you do, what is under way, what was, and where to practise. Ctrl+1 to Ctrl+6 go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All databases of all clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each CRDB, one column for each cluster: its version there, and what needs attention. Upgrade… opens the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GUID names it. Type a name or a GUID; what is wrong with it is said beside the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what every node of every participating cluster offers can be chosen. The others say why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check reads from the clusters what an expert would look at. It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what would be sent, to the byte, as you fill in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen, what the checks found, and one button that names the act. Nothing is sent before it is pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every upgrade with its steps on each cluster, its errors explained, and the proof at the end. The record survives everything: close the window at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was ever asked, answered and decided. Search it, and export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters you saved: how they are trusted, who you are there, and what you may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on simulated clusters: everything that can go wrong, without a cluster and without a risk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainerFault</name>
    <message>
        <source>the answer comes %1 s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections are never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the answer is cut after %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the connection is reset after %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the answer is HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainerLog</name>
    <message>
        <source>Trainer&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainerLogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>&amp;Start scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the guided &amp;tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the guided tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a scenario file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How they are written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How scenario files are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do, with goals. They are judged by what is the case, not by what you press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program fills in the form and sends the upgrade, with a caption for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATION. This window plays “%1”. Nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated clusters, built in: for learning, and to show what can go wrong. No cluster is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins anew in this window, with a new record. What was done here before is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a window of its own with its own record. Nothing there can reach your clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be learned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario was not started. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that a node of the cluster shows. Run there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;compared it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that a node of the cluster shows. Run there (where port %1 is only forwarded, the node&apos;s own port is usually %2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted. It may have been renewed; it may also be another machine that wants your password. Nothing is sent until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot tell by itself whether %1 is the right machine. No password was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustFault</name>
    <message>
        <source>The certificate is signed by itself. This is usual for a cluster, and proves nothing: compare the fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another name than the address that you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet. The clock of this computer or of the cluster may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has revoked the certificate. It cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or the signature of the certificate is too weak or broken. It cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has a fault that this program does not know. It cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradeFields</name>
    <message>
        <source>CRDB &amp;GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or GUID, for example 12345678-9abc-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis ver&amp;sion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parallel shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preserve shard roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preserve shard r&amp;oles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep result for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep result for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep result unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send thro&amp;ugh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force res&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep CRDT protocol version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep CR&amp;DT protocol version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May discard data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;May discard data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forc&amp;e discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option in here is on. Data can be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can destroy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force restart, keep CRDT protocol version, task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may discard data, force discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster default (500 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer at a time takes longer and loads the cluster less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts shards also where no version changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the protocol between the instances as it is. Only of use for databases with protocol 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which this upgrade is found again. Each request has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits the upgrade of a database that has neither replication nor persistence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throws data away even where replication or persistence would keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradeForm</name>
    <message>
        <source>An instance already runs Redis %1; going back is not possible. Choose %1 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every participating cluster could be asked whether it has Redis %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participating cluster that could be asked has Redis %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Choose a version that every node has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the clusters have Redis %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not every participating cluster could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version is the newest is not known. The result can then be watched, but not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest available is Redis %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest available is Redis %1 on the clusters that could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 1 or more shards, or choose All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each instance has %n shard(s), so this is the same as All.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster keeps the result for about 8 minutes. It may be gone before it is read, for example after a pause of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result can be kept from 1 second to 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 10 minutes the result may be gone before it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task ID has been used already. Every request needs its own; let the program make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the database with the GUID %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) have this name. Choose one by its GUID.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not among the databases of %1. Compare it, or connect a cluster that takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this database exists is not known: the list of %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the databases of %1. The list of %2 could not be read, so it may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster that you are signed in to has this GUID. Did you mean %1 (%2)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Did you mean %2 (%3)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the module added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new arguments of %1, or remove the row. No arguments at all is a valid entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments of %1 hold a line break or another control character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments of %1 hold the character %2. The characters &amp; &lt; &gt; and &quot; are not allowed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the current and the new UID of %1, or turn off “Name modules by UID”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UID of %1 is not 32 hex digits. The cluster may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without UIDs nothing says which module the arguments belong to, so only one module can be changed. Turn on “Name modules by UID”, or change one module only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UIDs are those of one cluster. Other clusters have other UIDs for the same module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary shards return to their nodes. This costs one more failover per shard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary and replica shards may change places, so a cluster can end up unbalanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every shard is restarted, also where no version changes. Clients lose their connection for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database already has protocol %1, so the option has no use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old protocol stays, and the featureset with it. A second upgrade without this option must follow soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has neither replication nor persistence. Without this option the cluster is expected to refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this database has neither replication nor persistence, the data of every instance is lost when its shards restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has neither replication nor persistence. The data of an instance is lost when its shards restart; it comes back only from another instance that still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has replication, so the option is not needed. Turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has persistence, so the option is not needed. Turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has replication and persistence, so the option is not needed. Turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is thrown away even where replication or persistence would keep it. What this database has is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of every instance is thrown away. This database has neither replication nor persistence to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is thrown away although replica shards of this database hold it too. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is thrown away although this database has it on disk. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is thrown away although this database has it in replica shards and on disk. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradePage</name>
    <message>
        <source>CRDB GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preserve shard roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep result for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep CRDT protocol version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May discard data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the CRDB GUID to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the Redis version to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the modules to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the task ID under Advanced to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “%1” to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clusters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the clusters and changes nothing. The review runs these checks too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These checks are for an earlier form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a CRDB GUID to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cluster to send through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a cluster to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade an Active-Active database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options → Checks → Review. Nothing is sent before you press the last button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modules of this database are not known. To give a module new arguments, add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>name of the database, then its clusters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now Redis %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now Redis %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which you chose, is not connected or does not have this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connected cluster takes part in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not connected to a cluster. You can fill in the form; to check and to send, connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradeRequest</name>
    <message>
        <source>Running this starts another upgrade of CRDB %1, with a task ID of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set REDIS_USER first; curl asks for the password. Where the certificate is not known, add --cacert FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are verified, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not tell its Redis version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs Redis %2. Which version to expect was not known when the upgrade was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs Redis %2; %3 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs Redis %2, as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRDT protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRDT protocol is %1 on every instance that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRDT protocol differs between the instances: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not tell its CRDT protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The featureset is %1 on every instance that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The featureset differs between the instances: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not tell its featureset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases and syncers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which instances the database has is not known, so none could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the module %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the module %2 has the arguments “%3”; “%4” were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the module %2 as %3; its catalogue has %4 for Redis %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the module %1 differs between the instances: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance tells the version of its module %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module %1 is %2 on every instance that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health report does not mention %1, so its links and its configuration are not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health report could not reach %1, so its links and its configuration are not confirmed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replication link of %1 to %2 is down; up was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replication link of %1 to %2 is not known to be up; the cluster says “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health report tells nothing about the replication link of %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not tell which configuration is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration %1 of %2 is “%3”; “%4” was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not tell whether its configuration %2 is committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active configuration is not the same on all clusters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not tell the status of its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on %1 is “%2”; “%3” was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not tell whether its syncer is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped; it does not start again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncer of %1 is “%2”; “%3” was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every database that was read is active and its syncer enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: replication links and configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: replication links and configuration. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replication link(s) up, none down.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration %1 is committed on every cluster that told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>Newest available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a version that cannot be chosen, and why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionOffers</name>
    <message>
        <source>Node %1 of %2 does not have Redis %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes major releases only; its node %2 marks Redis %3 as a minor one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance already runs Redis %1; going back is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Enter a version such as 8.2, or choose the newest available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minor version is missing. Enter major.minor, for example %1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major and minor are divided by a dot, not a comma. Enter for example 8.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the letter v. Enter for example 8.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only major.minor is accepted here; the cluster chooses the patch. Enter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version. Enter major.minor, for example 8.2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is no folder. Name one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could read and change the record of upgrades. Name a folder of your own with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users can write to %1, and so change the record of upgrades. Take that right away (chmod go-w), or name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshots: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade ended as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training window could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: window, translations and record work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete: the record of upgrades could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRDB Upgrader is already open on this folder. Its window was brought to the front.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
