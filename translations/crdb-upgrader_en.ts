<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Arrival</name>
    <message numerus="yes">
        <source>%1 was asked %n time(s) in %2 and does not know the task.</source>
        <translation>
            <numerusform>%1 was asked once in %2 and does not know the task.</numerusform>
            <numerusform>%1 was asked %n times in %2 and does not know the task.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) had no answer; that tells nothing.</source>
        <translation>
            <numerusform>%n look had no answer; that tells nothing.</numerusform>
            <numerusform>%n looks had no answer; that tells nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file could not be read within %n s: the drive that it is on may be hung. Try again once the drive answers, or choose a copy on a disk of this computer.</source>
        <translation>
            <numerusform>This file could not be read within %n s: the drive that it is on may be hung. Try again once the drive answers, or choose a copy on a disk of this computer.</numerusform>
            <numerusform>This file could not be read within %n s: the drive that it is on may be hung. Try again once the drive answers, or choose a copy on a disk of this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running task(s) of other databases</source>
        <translation>
            <numerusform>%n running task of other databases</numerusform>
            <numerusform>%n running tasks of other databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more reason(s), named below.</source>
        <translation>
            <numerusform>%1 And %n more reason, named below.</numerusform>
            <numerusform>%1 And %n more reasons, named below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 the last backup is of %2, more than %n hour(s) ago.</source>
        <translation>
            <numerusform>On %1 the last backup is of %2, more than %n hour ago.</numerusform>
            <numerusform>On %1 the last backup is of %2, more than %n hours ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every instance has a backup of the last %n hour(s).</source>
        <translation>
            <numerusform>Every instance has a backup of the last %n hour.</numerusform>
            <numerusform>Every instance has a backup of the last %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 only %n shard(s) restart at once: until all are at Redis 8.4 or later, search queries can fail.</source>
        <translation>
            <numerusform>On %1 only %n shard restarts at once: until all are at Redis 8.4 or later, search queries can fail.</numerusform>
            <numerusform>On %1 only %n shards restart at once: until all are at Redis 8.4 or later, search queries can fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 all %n shard(s) restart at once.</source>
        <translation>
            <numerusform>On %1 all %n shard restarts at once.</numerusform>
            <numerusform>On %1 all %n shards restart at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 told %n connection(s)</source>
        <translation>
            <numerusform>%1 told %n connection</numerusform>
            <numerusform>%1 told %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status “%1”, %n active alert(s)</source>
        <translation>
            <numerusform>status “%1”, %n active alert</numerusform>
            <numerusform>status “%1”, %n active alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 says of itself “%2”, with %n active alert(s).</source>
        <translation>
            <numerusform>%1 says of itself “%2”, with %n active alert.</numerusform>
            <numerusform>%1 says of itself “%2”, with %n active alerts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterRows</name>
    <message numerus="yes">
        <source>%n node(s): %1</source>
        <translation>
            <numerusform>%n node: %1</numerusform>
            <numerusform>%n nodes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s), %1</source>
        <translation>
            <numerusform>expires in %n day, %1</numerusform>
            <numerusform>expires in %n days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) imported.</source>
        <translation>
            <numerusform>%n cluster imported.</numerusform>
            <numerusform>%n clusters imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message numerus="yes">
        <source>The first %1 of %n hit(s); type more of the name.</source>
        <translation>
            <numerusform>The first %1 of %n hit; type more of the name.</numerusform>
            <numerusform>The first %1 of %n hits; type more of the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) recovered: %1.</source>
        <translation>
            <numerusform>%n submission recovered: %1.</numerusform>
            <numerusform>%n submissions recovered: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) not recovered: %1.</source>
        <translation>
            <numerusform>%n submission not recovered: %1.</numerusform>
            <numerusform>%n submissions not recovered: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n line(s) of the history lost.</source>
        <translation>
            <numerusform>At least %n line of the history lost.</numerusform>
            <numerusform>At least %n lines of the history lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message numerus="yes">
        <source>%n Active-Active database(s)</source>
        <translation>
            <numerusform>%n Active-Active database</numerusform>
            <numerusform>%n Active-Active databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message numerus="yes">
        <source>Costs %n point(s) of this goal.</source>
        <translation>
            <numerusform>Costs %n point of this goal.</numerusform>
            <numerusform>Costs %n points of this goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 of %n point</numerusform>
            <numerusform>%1 of %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>All %n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for you to read and tick</source>
        <translation>
            <numerusform>%n point for you to read and tick</numerusform>
            <numerusform>%n points for you to read and tick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that could not be made</source>
        <translation>
            <numerusform>%n check that could not be made</numerusform>
            <numerusform>%n checks that could not be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that speak against it</source>
        <translation>
            <numerusform>%n check that speaks against it</numerusform>
            <numerusform>%n checks that speak against it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to know</source>
        <translation>
            <numerusform>%n point to know</numerusform>
            <numerusform>%n points to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know that %n check(s) could not be made</source>
        <translation>
            <numerusform>I know that %n check could not be made</numerusform>
            <numerusform>I know that %n checks could not be made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with these words</source>
        <translation>
            <numerusform>%n page with these words</numerusform>
            <numerusform>%n pages with these words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n record(s) exported to %1, some of them only as damaged.</source>
        <translation>
            <numerusform>%n record exported to %1, some of them only as damaged.</numerusform>
            <numerusform>%n records exported to %1, some of them only as damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1.</source>
        <translation>
            <numerusform>%n record exported to %1.</numerusform>
            <numerusform>%n records exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message numerus="yes">
        <source>The system keychain has not answered for %n second(s). Type the password, or connect again when it answers.</source>
        <translation>
            <numerusform>The system keychain has not answered for %n second. Type the password, or connect again when it answers.</numerusform>
            <numerusform>The system keychain has not answered for %n seconds. Type the password, or connect again when it answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exercise “%1”: %2 of %n goal(s) reached.</source>
        <translation>
            <numerusform>Exercise “%1”: %2 of %n goal reached.</numerusform>
            <numerusform>Exercise “%1”: %2 of %n goals reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n instance(s) go from Redis %1 to %2: %3.</source>
        <translation>
            <numerusform>%n instance goes from Redis %1 to %2: %3.</numerusform>
            <numerusform>%n instances go from Redis %1 to %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go to Redis %1: %2.</source>
        <translation>
            <numerusform>%n instance goes to Redis %1: %2.</numerusform>
            <numerusform>%n instances go to Redis %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) are upgraded: %1.</source>
        <translation>
            <numerusform>%n instance is upgraded: %1.</numerusform>
            <numerusform>%n instances are upgraded: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n shard(s) restart at a time.</source>
        <translation>
            <numerusform>At most %n shard restarts at a time.</numerusform>
            <numerusform>At most %n shards restart at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n day(s).</source>
        <translation>
            <numerusform>The cluster keeps the result for %n day.</numerusform>
            <numerusform>The cluster keeps the result for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n hour(s).</source>
        <translation>
            <numerusform>The cluster keeps the result for %n hour.</numerusform>
            <numerusform>The cluster keeps the result for %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n minute(s).</source>
        <translation>
            <numerusform>The cluster keeps the result for %n minute.</numerusform>
            <numerusform>The cluster keeps the result for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n second(s).</source>
        <translation>
            <numerusform>The cluster keeps the result for %n second.</numerusform>
            <numerusform>The cluster keeps the result for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under Checks %n finding(s) did not pass. Read and tick each.</source>
        <translation>
            <numerusform>Under Checks %n finding did not pass. Read and tick it.</numerusform>
            <numerusform>Under Checks %n findings did not pass. Read and tick each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n instance(s) of %1</source>
        <translation>
            <numerusform>Upgrade %n instance of %1</numerusform>
            <numerusform>Upgrade %n instances of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1.</source>
        <translation>
            <numerusform>%n earlier upgrade of this database took %1.</numerusform>
            <numerusform>%n earlier upgrades of this database took %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1 to %2.</source>
        <translation>
            <numerusform>%n earlier upgrade of this database took %1 to %2.</numerusform>
            <numerusform>%n earlier upgrades of this database took %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1; this one may need another time.</source>
        <translation>
            <numerusform>%n upgrade of other databases took %1; this one may need another time.</numerusform>
            <numerusform>%n upgrades of other databases took %1; this one may need another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1 to %2; this one may need another time.</source>
        <translation>
            <numerusform>%n upgrade of other databases took %1 to %2; this one may need another time.</numerusform>
            <numerusform>%n upgrades of other databases took %1 to %2; this one may need another time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n cluster(s) connected</source>
        <translation>
            <numerusform>%n cluster connected</numerusform>
            <numerusform>%n clusters connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified today</source>
        <translation>
            <numerusform>%n verified today</numerusform>
            <numerusform>%n verified today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainerFault</name>
    <message numerus="yes">
        <source>the answer is cut after %n byte(s)</source>
        <translation>
            <numerusform>the answer is cut after %n byte</numerusform>
            <numerusform>the answer is cut after %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the connection is reset after %n byte(s)</source>
        <translation>
            <numerusform>the connection is reset after %n byte</numerusform>
            <numerusform>the connection is reset after %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, %n time(s).</source>
        <translation>
            <numerusform>%1, %2: %3, %n time.</numerusform>
            <numerusform>%1, %2: %3, %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n task(s) under way</source>
        <translation>
            <numerusform>%n task under way</numerusform>
            <numerusform>%n tasks under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) need(s) you</source>
        <translation>
            <numerusform>%n task needs you</numerusform>
            <numerusform>%n tasks need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedCall</name>
    <message numerus="yes">
        <source>This path is longer than %n character(s).</source>
        <translation>
            <numerusform>This path is longer than %n character.</numerusform>
            <numerusform>This path is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeForm</name>
    <message numerus="yes">
        <source>Each instance has %n shard(s), so this is the same as All.</source>
        <translation>
            <numerusform>Each instance has %n shard, so this is the same as All.</numerusform>
            <numerusform>Each instance has %n shards, so this is the same as All.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) have this name. Choose one by its GUID.</source>
        <translation>
            <numerusform>%n database has this name. Choose it by its GUID.</numerusform>
            <numerusform>%n databases have this name. Choose one by its GUID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message numerus="yes">
        <source>%1 And %n more point(s).</source>
        <translation>
            <numerusform>%1 And %n more point.</numerusform>
            <numerusform>%1 And %n more points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message numerus="yes">
        <source>%n replication link(s) up, none down.</source>
        <translation>
            <numerusform>%n replication link up, none down.</numerusform>
            <numerusform>%n replication links up, none down.</numerusform>
        </translation>
    </message>
</context>
</TS>
