<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AfterUpgrade</name>
    <message>
        <source>%1 has %2</source>
        <translation>%1 hat %2</translation>
    </message>
    <message>
        <source>The featureset did not follow: Redis %1 comes with %2, and %3. Raise it, on a node of one cluster only.</source>
        <translation>Das Featureset ist nicht gefolgt: Redis %1 kommt mit %2, und %3. Heben Sie es an, nur auf einem Knoten eines einzigen Clusters.</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%1 %2 für %3</translation>
    </message>
    <message>
        <source>The configuration of the database still names its modules as before the upgrade: %1. Bring it up to date, on a node of one cluster only.</source>
        <translation>Die Konfiguration der Datenbank nennt ihre Module noch wie vor dem Upgrade: %1. Bringen Sie sie auf den neuen Stand, nur auf einem Knoten eines einzigen Clusters.</translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped and does not start again by itself. Start it by one of these: the first for the whole database, the second as a request to that cluster.</source>
        <translation>Der Syncer von %1 hat angehalten und startet nicht von selbst wieder. Starten Sie ihn auf einem dieser Wege: der erste für die ganze Datenbank, der zweite als Anfrage an diesen Cluster.</translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped and does not start again by itself. Start it for the whole database.</source>
        <translation>Der Syncer von %1 steht und startet nicht von selbst wieder. Starten Sie ihn für die ganze Datenbank.</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>POST %1 at %2</source>
        <translation>POST %1 bei %2</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>answer about another task</source>
        <translation>Antwort zu einem anderen Task</translation>
    </message>
    <message>
        <source>not sent, signed out</source>
        <translation>nicht gesendet, abgemeldet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <translation>%1: %2, %3 ms</translation>
    </message>
    <message>
        <source>GET %1 from %2</source>
        <translation>GET %1 von %2</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>%1 lists no running task for this database.</source>
        <translation>%1 führt keinen laufenden Task für diese Datenbank auf.</translation>
    </message>
    <message>
        <source>%1 lists a running task for this database that has another number. It may have been started elsewhere.</source>
        <translation>%1 führt einen laufenden Task für diese Datenbank auf, der eine andere Nummer hat. Er wurde möglicherweise anderswo gestartet.</translation>
    </message>
    <message>
        <source>The list of running tasks has not been read yet.</source>
        <translation>Die Liste der laufenden Tasks wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Every instance runs what it ran before: %1.</source>
        <translation>Jede Instanz läuft mit dem, womit sie vorher lief: %1.</translation>
    </message>
    <message>
        <source>An instance no longer runs what it ran before: %1.</source>
        <translation>Eine Instanz läuft nicht mehr mit dem, womit sie vorher lief: %1.</translation>
    </message>
    <message>
        <source>The versions tell nothing, because not all were read before the request left.</source>
        <translation>Die Versionen sagen nichts aus, weil nicht alle gelesen wurden, bevor die Anfrage abging.</translation>
    </message>
    <message>
        <source>The versions of the instances have not been compared yet.</source>
        <translation>Die Versionen der Instanzen wurden noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Not every instance could be read: %1.</source>
        <translation>Nicht jede Instanz konnte gelesen werden: %1.</translation>
    </message>
    <message>
        <source>%1 has not yet said whether it knows the task.</source>
        <translation>%1 hat noch nicht gesagt, ob der Task dort bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n time(s) in %2 and does not know the task.</source>
        <translation>
            <numerusform>%1 wurde innerhalb von %2 einmal gefragt und kennt den Task nicht.</numerusform>
            <numerusform>%1 wurde innerhalb von %2 %n-mal gefragt und kennt den Task nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) had no answer; that tells nothing.</source>
        <translation>
            <numerusform>%n Abfrage blieb ohne Antwort; das sagt nichts aus.</numerusform>
            <numerusform>%n Abfragen blieben ohne Antwort; das sagt nichts aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request may still be on its way. That is waited for until %1 have passed and the cluster was asked at least %2 times.</source>
        <translation>Die Anfrage kann noch unterwegs sein. Darauf wird gewartet, bis %1 vergangen sind und der Cluster mindestens %2-mal gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 answered the request as if it had taken it.</source>
        <translation>%1 hat auf die Anfrage geantwortet, als wäre sie angenommen.</translation>
    </message>
    <message>
        <source>What was read is no longer fresh; the next answer of %1 is waited for.</source>
        <translation>Was gelesen wurde, ist nicht mehr aktuell; die nächste Antwort von %1 wird abgewartet.</translation>
    </message>
    <message>
        <source>%1 not read (%2)</source>
        <translation>%1 nicht gelesen (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ArrivalPanel</name>
    <message>
        <source>What is known so far</source>
        <translation>Was bisher bekannt ist</translation>
    </message>
    <message>
        <source>It never arrived: &amp;close this upgrade</source>
        <translation>Sie kam nie an: dieses Upgrade ab&amp;schließen</translation>
    </message>
    <message>
        <source>Ends this record. Nothing is sent.</source>
        <translation>Beendet diesen Eintrag. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The task can no longer tell. If you close this upgrade, it ends as what the instances show, and a new one can be reviewed and sent.</source>
        <translation>Der Task kann es nicht mehr sagen. Wenn Sie dieses Upgrade abschließen, endet es als das, was die Instanzen zeigen, und ein neues kann durchgesehen und gesendet werden.</translation>
    </message>
    <message>
        <source>It did not happen: &amp;close this upgrade</source>
        <translation>Es fand nicht statt: dieses Upgrade ab&amp;schließen</translation>
    </message>
    <message>
        <source>Most likely the request never arrived. If you close this upgrade, a new one can be reviewed and sent.</source>
        <translation>Höchstwahrscheinlich kam die Anfrage nie an. Wenn Sie dieses Upgrade abschließen, kann ein neues durchgesehen und gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing is sent again. The next look is in %1.</source>
        <translation>Nichts wird noch einmal gesendet. Die nächste Abfrage ist in %1.</translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation>Nichts wird noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>Instances and shards that are already upgraded stay upgraded: there is no way back to the old version. Afterwards the instances can run different versions until you upgrade again. The task may also finish before it is cancelled, and late in its work the cluster no longer cancels it.</source>
        <translation>Instanzen und Shards, die schon aktualisiert sind, bleiben es: Es gibt keinen Weg zurück zur alten Version. Danach können die Instanzen verschiedene Versionen haben, bis Sie das Upgrade wiederholen. Der Task kann auch enden, bevor er abgebrochen ist, und gegen Ende seiner Arbeit bricht der Cluster ihn nicht mehr ab.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Ask the cluster to &amp;cancel</source>
        <translation>Den Cluster um &amp;Abbruch bitten</translation>
    </message>
    <message>
        <source>Cancel by force</source>
        <translation>Abbruch erzwingen</translation>
    </message>
    <message>
        <source>only when Redis support asks for it</source>
        <translation>nur wenn der Redis-Support es verlangt</translation>
    </message>
    <message>
        <source>A forced cancel also ends a task in its commit phase. The documentation warns that this can break the database in the configuration store of the cluster. Letting the task finish is safer.</source>
        <translation>Ein erzwungener Abbruch beendet einen Task auch in seiner Commit-Phase. Die Dokumentation warnt, dass dies die Datenbank im Konfigurationsspeicher des Clusters beschädigen kann. Den Task enden zu lassen ist sicherer.</translation>
    </message>
    <message>
        <source>Cancel by force…</source>
        <translation>Abbruch erzwingen…</translation>
    </message>
    <message>
        <source>Cancel the upgrade of %1?</source>
        <translation>Das Upgrade von %1 abbrechen?</translation>
    </message>
    <message>
        <source>A forced cancel can break %1.</source>
        <translation>Ein erzwungener Abbruch kann %1 beschädigen.</translation>
    </message>
    <message>
        <source>It ends the task also in its commit phase, which can break the database in the configuration store of the cluster. Shards that are upgraded stay upgraded.</source>
        <translation>Er beendet den Task auch in der Commit-Phase, was die Datenbank im Konfigurationsspeicher des Clusters beschädigen kann. Shards, die aktualisiert sind, bleiben es.</translation>
    </message>
    <message>
        <source>Task %1 of CRDB %2, through %3</source>
        <translation>Task %1 der CRDB %2, über %3</translation>
    </message>
    <message>
        <source>Cancel the task by force</source>
        <translation>Abbruch des Tasks erzwingen</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>Give the whole path, from /.</source>
        <translation>Geben Sie den ganzen Pfad an, beginnend mit /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This file is larger than 1 MB: it is hardly one of certificates.</source>
        <translation>Diese Datei ist größer als 1 MB: Sie enthält kaum Zertifikate.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Diese Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>“%1” in this file is not a CA: it may not vouch for others.</source>
        <translation>„%1“ in dieser Datei ist keine CA und darf nicht für andere bürgen.</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no private key in PEM form in this file.</source>
        <translation>In dieser Datei ist kein privater Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>Others on this computer can read this key. Take that away, for example with: chmod 600 %1</source>
        <translation>Andere an diesem Computer können diesen Schlüssel lesen. Entziehen Sie ihnen das, zum Beispiel mit: chmod 600 %1</translation>
    </message>
    <message numerus="yes">
        <source>This file could not be read within %n s: the drive that it is on may be hung. Try again once the drive answers, or choose a copy on a disk of this computer.</source>
        <translation>
            <numerusform>Diese Datei konnte in %n s nicht gelesen werden: Das Laufwerk, auf dem sie liegt, antwortet vielleicht nicht. Versuchen Sie es noch einmal, sobald es antwortet, oder wählen Sie eine Kopie auf einer Platte dieses Computers.</numerusform>
            <numerusform>Diese Datei konnte in %n s nicht gelesen werden: Das Laufwerk, auf dem sie liegt, antwortet vielleicht nicht. Versuchen Sie es noch einmal, sobald es antwortet, oder wählen Sie eine Kopie auf einer Platte dieses Computers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <source>the cluster</source>
        <translation>der Cluster</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>a backup (“%1”)</source>
        <translation>ein Backup („%1“)</translation>
    </message>
    <message>
        <source>an export (“%1”)</source>
        <translation>ein Export („%1“)</translation>
    </message>
    <message>
        <source>an import (“%1”)</source>
        <translation>ein Import („%1“)</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>letztes Backup %1</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>kein Backup</translation>
    </message>
    <message>
        <source>On %1 this database has no backup.</source>
        <translation>Auf %1 hat diese Datenbank kein Backup.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 the last backup is of %2, more than %n hour(s) ago.</source>
        <translation>
            <numerusform>Auf %1 ist das letzte Backup vom %2, mehr als %n Stunde alt.</numerusform>
            <numerusform>Auf %1 ist das letzte Backup vom %2, mehr als %n Stunden alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>replication on, persistence “%1”</source>
        <translation>Replikation an, Persistenz „%1“</translation>
    </message>
    <message>
        <source>replication off, persistence “%1”</source>
        <translation>Replikation aus, Persistenz „%1“</translation>
    </message>
    <message>
        <source>The instance on %1 has no replication: it is down while its shards load from “%2”.</source>
        <translation>Die Instanz auf %1 hat keine Replikation: Sie ist nicht verfügbar, während ihre Shards aus „%2“ laden.</translation>
    </message>
    <message>
        <source>The instance on %1 has neither replication nor persistence: it restarts empty.</source>
        <translation>Die Instanz auf %1 hat weder Replikation noch Persistenz: Sie startet leer neu.</translation>
    </message>
    <message>
        <source>The instance on %1 has neither replication nor persistence: its data would be lost, and this request does not allow that.</source>
        <translation>Die Instanz auf %1 hat weder Replikation noch Persistenz: Ihre Daten gingen verloren, und diese Anfrage erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Every instance has replication: its shards fail over, with a short interruption.</source>
        <translation>Jede Instanz hat Replikation: Ihre Shards machen ein Failover mit einer kurzen Unterbrechung.</translation>
    </message>
    <message>
        <source>Switch replication or persistence on first, or choose a time when the database may be down.</source>
        <translation>Schalten Sie zuerst Replikation oder Persistenz ein, oder wählen Sie eine Zeit, in der die Datenbank nicht verfügbar sein muss.</translation>
    </message>
    <message>
        <source>no backup, export or import is running</source>
        <translation>kein Backup, Export oder Import läuft</translation>
    </message>
    <message>
        <source>On %1 there runs %2.</source>
        <translation>Auf %1 läuft %2.</translation>
    </message>
    <message numerus="yes">
        <source>Every instance has a backup of the last %n hour(s).</source>
        <translation>
            <numerusform>Jede Instanz hat ein Backup aus der letzten %n Stunde.</numerusform>
            <numerusform>Jede Instanz hat ein Backup aus den letzten %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back the database up first, and let what runs end. An upgrade cannot be taken back.</source>
        <translation>Sichern Sie zuerst die Datenbank, und lassen Sie enden, was läuft. Ein Upgrade kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>it does not tell the memory of the database</source>
        <translation>der Speicherbedarf der Datenbank wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1 used of %2</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>On %1 the database uses more than %2 % of its memory limit: eviction begins there, and a sync needs memory beside it.</source>
        <translation>Auf %1 belegt die Datenbank mehr als %2 % ihres Speicherlimits: Dort beginnt die Verdrängung, und eine Synchronisierung braucht zusätzlichen Speicher.</translation>
    </message>
    <message>
        <source>it does not tell the free memory of node %1</source>
        <translation>der freie Speicher von Knoten %1 wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>node %1: %2 free</source>
        <translation>Knoten %1: %2 frei</translation>
    </message>
    <message>
        <source>Node %1 of %2 has less memory free than its share of this database.</source>
        <translation>Knoten %1 von %2 hat weniger freien Speicher als seinen Anteil an dieser Datenbank.</translation>
    </message>
    <message>
        <source>Database and nodes have memory to spare on every cluster.</source>
        <translation>Datenbank und Knoten haben auf jedem Cluster genug Speicher.</translation>
    </message>
    <message>
        <source>Raise the memory limit of the database or free memory on the node first: Active-Active can need up to twice the data.</source>
        <translation>Erhöhen Sie zuerst das Speicherlimit der Datenbank, oder geben Sie auf dem Knoten Speicher frei: Active-Active kann bis zum Doppelten der Daten brauchen.</translation>
    </message>
    <message>
        <source>Redis %1 does not have this limit.</source>
        <translation>Redis %1 hat diese Grenze nicht.</translation>
    </message>
    <message>
        <source>%1 used of %2, writes are blocked in the last %3 %</source>
        <translation>%1 von %2 belegt, in den letzten %3 % werden Schreibzugriffe blockiert</translation>
    </message>
    <message>
        <source>On %1 Redis 8.4 and later would block writes: the database is within %2 % of its memory limit.</source>
        <translation>Auf %1 würde Redis ab 8.4 Schreibzugriffe blockieren: Die Datenbank ist weniger als %2 % von ihrem Speicherlimit entfernt.</translation>
    </message>
    <message>
        <source>No instance is so near its memory limit that writes would be blocked.</source>
        <translation>Keine Instanz ist so nahe an ihrem Speicherlimit, dass Schreibzugriffe blockiert würden.</translation>
    </message>
    <message>
        <source>Raise the memory limit of the database first.</source>
        <translation>Erhöhen Sie zuerst das Speicherlimit der Datenbank.</translation>
    </message>
    <message>
        <source>%1, node %2</source>
        <translation>%1, Knoten %2</translation>
    </message>
    <message>
        <source>Not read from %1: %2.</source>
        <translation>Nicht gelesen von %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>From %1 this could not be read.</source>
        <translation>Von %1 konnte dies nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more reason(s), named below.</source>
        <translation>
            <numerusform>%1 Und %n weiterer Grund, unten genannt.</numerusform>
            <numerusform>%1 Und %n weitere Gründe, unten genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is signed in there</source>
        <translation>dort ist niemand angemeldet</translation>
    </message>
    <message>
        <source>it was not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>it does not have this call (HTTP 404)</source>
        <translation>dort gibt es diesen Aufruf nicht (HTTP 404)</translation>
    </message>
    <message>
        <source>this account may not read it (HTTP 403)</source>
        <translation>dieses Konto darf es nicht lesen (HTTP 403)</translation>
    </message>
    <message>
        <source>reading stopped when %1 refused user or password</source>
        <translation>das Lesen endete, als %1 Benutzer oder Passwort ablehnte</translation>
    </message>
    <message>
        <source>the participating clusters</source>
        <translation>die beteiligten Cluster</translation>
    </message>
    <message>
        <source>which clusters take part is not known</source>
        <translation>welche Cluster beteiligt sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Sign in there with an account that may read this and run the check again, or look there yourself.</source>
        <translation>Melden Sie sich dort mit einem Konto an, das dies lesen darf, und prüfen Sie noch einmal, oder sehen Sie selbst dort nach.</translation>
    </message>
    <message>
        <source>%1 %2 is not in the catalogue</source>
        <translation>%1 %2 ist nicht im Katalog</translation>
    </message>
    <message>
        <source>%1 %2 has no version for Redis %3</source>
        <translation>%1 %2 hat keine Version für Redis %3</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, which fits</source>
        <translation>%1 %2 wird zu %3, das passt</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, which lacks %4</source>
        <translation>%1 %2 wird zu %3, dem %4 fehlt</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Auf %1: %2.</translation>
    </message>
    <message>
        <source>no modules</source>
        <translation>keine Module</translation>
    </message>
    <message>
        <source>The request names modules by the UIDs of one cluster; the other clusters have other UIDs.</source>
        <translation>Die Anfrage nennt Module mit den UIDs eines Clusters; die anderen Cluster haben andere UIDs.</translation>
    </message>
    <message>
        <source>%1 Sent as it is, the cluster refuses, or the task fails on the way.</source>
        <translation>%1 So gesendet, lehnt der Cluster ab, oder der Task scheitert unterwegs.</translation>
    </message>
    <message>
        <source>Read what is named below. If a module does not fit, the cluster refuses or the task fails on the way.</source>
        <translation>Lesen Sie, was unten genannt ist. Wenn ein Modul nicht passt, lehnt der Cluster ab oder der Task scheitert unterwegs.</translation>
    </message>
    <message>
        <source>Whether the modules fit Redis %1 could not be read from: %2.</source>
        <translation>Ob die Module zu Redis %1 passen, konnte nicht gelesen werden von: %2.</translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again.</source>
        <translation>Melden Sie sich an diesen Clustern an, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Every module has a version for Redis %1 that fits this database.</source>
        <translation>Jedes Modul hat eine Version für Redis %1, die zu dieser Datenbank passt.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The instance on %1 lacks the module %2, which another one has.</source>
        <translation>Der Instanz auf %1 fehlt das Modul %2, das eine andere hat.</translation>
    </message>
    <message>
        <source>Every instance has the same modules.</source>
        <translation>Jede Instanz hat dieselben Module.</translation>
    </message>
    <message>
        <source>Bring the modules in step first: crdb-cli crdb update --crdb-guid %1 --update-db-config-modules true</source>
        <translation>Gleichen Sie zuerst die Module an: crdb-cli crdb update --crdb-guid %1 --update-db-config-modules true</translation>
    </message>
    <message>
        <source>%1 does not have the module %2, with which this database was created.</source>
        <translation>%1 hat das Modul %2 nicht, mit dem diese Datenbank angelegt wurde.</translation>
    </message>
    <message>
        <source>Every cluster has the modules with which this database was created.</source>
        <translation>Jeder Cluster hat die Module, mit denen diese Datenbank angelegt wurde.</translation>
    </message>
    <message>
        <source>Upload the module to the cluster first, or update the database&apos;s module information there.</source>
        <translation>Laden Sie zuerst das Modul auf den Cluster, oder aktualisieren Sie dort die Modulangaben der Datenbank.</translation>
    </message>
    <message>
        <source>which version would be reached is not known</source>
        <translation>welche Version erreicht würde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Redis %1, %2</source>
        <translation>Redis %1, %2</translation>
    </message>
    <message>
        <source>On %1 applications must send no commands of %2 until every instance is upgraded: they can stop the syncer.</source>
        <translation>Auf %1 dürfen Anwendungen keine Befehle von %2 senden, bis jede Instanz aktualisiert ist: Sie können den Syncer anhalten.</translation>
    </message>
    <message>
        <source>No module commands have to be kept away during this upgrade.</source>
        <translation>Während dieses Upgrades müssen keine Modulbefehle ferngehalten werden.</translation>
    </message>
    <message>
        <source>Make sure that the applications are quiet in this respect until the last instance is upgraded.</source>
        <translation>Sorgen Sie dafür, dass die Anwendungen in dieser Hinsicht ruhen, bis die letzte Instanz aktualisiert ist.</translation>
    </message>
    <message>
        <source>Auto Tiering, version %1</source>
        <translation>Auto Tiering, Version %1</translation>
    </message>
    <message>
        <source>no Auto Tiering</source>
        <translation>kein Auto Tiering</translation>
    </message>
    <message>
        <source>The instance on %1 keeps data on flash; from Redis 8.0 on that is Redis Flex, which Active-Active does not have.</source>
        <translation>Die Instanz auf %1 hält Daten auf Flash; ab Redis 8.0 ist das Redis Flex, das es für Active-Active nicht gibt.</translation>
    </message>
    <message>
        <source>No instance keeps data on flash that Redis %1 could not.</source>
        <translation>Keine Instanz hält Daten auf Flash, die Redis %1 nicht halten könnte.</translation>
    </message>
    <message>
        <source>Choose a version below 8.0, or move the data to a database in memory first.</source>
        <translation>Wählen Sie eine Version unter 8.0, oder verlagern Sie die Daten zuerst in eine Datenbank im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The request keeps the roles of the shards: that costs one more failover on every cluster.</source>
        <translation>Die Anfrage behält die Rollen der Shards bei: Das kostet auf jedem Cluster ein weiteres Failover.</translation>
    </message>
    <message>
        <source>The request does not keep the roles of the shards: masters may have changed places afterwards.</source>
        <translation>Die Anfrage behält die Rollen der Shards nicht bei: Master können danach den Platz gewechselt haben.</translation>
    </message>
    <message>
        <source>Leave the option off where the places of the masters do not matter.</source>
        <translation>Lassen Sie die Option aus, wo die Plätze der Master keine Rolle spielen.</translation>
    </message>
    <message>
        <source>parallel_shards_upgrade %1</source>
        <translation>parallel_shards_upgrade %1</translation>
    </message>
    <message numerus="yes">
        <source>On %1 only %n shard(s) restart at once: until all are at Redis 8.4 or later, search queries can fail.</source>
        <translation>
            <numerusform>Auf %1 startet nur %n Shard zugleich neu: Bis alle bei Redis 8.4 oder höher sind, können Suchabfragen fehlschlagen.</numerusform>
            <numerusform>Auf %1 starten nur %n Shards zugleich neu: Bis alle bei Redis 8.4 oder höher sind, können Suchabfragen fehlschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 all %n shard(s) restart at once.</source>
        <translation>
            <numerusform>Auf %1 startet der einzige Shard neu.</numerusform>
            <numerusform>Auf %1 starten alle %n Shards zugleich neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many shards restart at once fits this database.</source>
        <translation>Die Zahl der zugleich neu startenden Shards passt zu dieser Datenbank.</translation>
    </message>
    <message>
        <source>Where search is used, let all shards restart at once (parallel shards 0); on busy clusters without it, fewer.</source>
        <translation>Wo die Suche verwendet wird, lassen Sie alle Shards zugleich neu starten (parallele Shards 0); auf ausgelasteten Clustern ohne Suche weniger.</translation>
    </message>
    <message>
        <source>the instance runs Redis %1</source>
        <translation>die Instanz läuft mit Redis %1</translation>
    </message>
    <message>
        <source>From Redis 7.2 on some answers differ for clients that speak RESP3.</source>
        <translation>Ab Redis 7.2 unterscheiden sich manche Antworten für Clients, die RESP3 sprechen.</translation>
    </message>
    <message>
        <source>From Redis 8.0 on ACL categories hold the commands of modules too.</source>
        <translation>Ab Redis 8.0 umfassen ACL-Kategorien auch die Befehle der Module.</translation>
    </message>
    <message>
        <source>From Redis 8.4 on trimming streams with ACKED is not supported on Active-Active.</source>
        <translation>Ab Redis 8.4 wird das Kürzen von Streams mit ACKED auf Active-Active nicht unterstützt.</translation>
    </message>
    <message>
        <source>Nothing that clients have to know changes between these versions.</source>
        <translation>Zwischen diesen Versionen ändert sich nichts, was Clients wissen müssen.</translation>
    </message>
    <message>
        <source>Make sure that the applications were tested with the new version.</source>
        <translation>Vergewissern Sie sich, dass die Anwendungen mit der neuen Version getestet sind.</translation>
    </message>
    <message>
        <source>An upgrade is best done while there is little traffic, and on all instances soon after one another.</source>
        <translation>Ein Upgrade geschieht am besten bei wenig Verkehr und auf allen Instanzen kurz nacheinander.</translation>
    </message>
    <message>
        <source>Agree on a time with those who use the database.</source>
        <translation>Stimmen Sie mit denen, die die Datenbank nutzen, einen Zeitpunkt ab.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>The instance on %1 has protocol 0, and this request keeps it.</source>
        <translation>Die Instanz auf %1 hat Protokoll 0, und diese Anfrage behält es bei.</translation>
    </message>
    <message>
        <source>The instance on %1 has protocol 0: until it is upgraded it cannot take the writes of those on protocol 1.</source>
        <translation>Die Instanz auf %1 hat Protokoll 0: Bis sie aktualisiert ist, kann sie die Schreibzugriffe derer mit Protokoll 1 nicht übernehmen.</translation>
    </message>
    <message>
        <source>The instance on %1 has protocol %2, which the cluster does not support.</source>
        <translation>Die Instanz auf %1 hat Protokoll %2, das der Cluster nicht unterstützt.</translation>
    </message>
    <message>
        <source>which protocols it supports is not known</source>
        <translation>welche Protokolle unterstützt werden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>it does not tell the protocol</source>
        <translation>das Protokoll wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Every instance has a protocol that its cluster supports.</source>
        <translation>Jede Instanz hat ein Protokoll, das ihr Cluster unterstützt.</translation>
    </message>
    <message>
        <source>Let this upgrade raise the protocol (do not keep it), on all clusters, and soon after one another.</source>
        <translation>Lassen Sie dieses Upgrade das Protokoll anheben (nicht beibehalten), auf allen Clustern und kurz nacheinander.</translation>
    </message>
    <message>
        <source>featureset %1</source>
        <translation>Featureset %1</translation>
    </message>
    <message>
        <source>it does not tell the featureset</source>
        <translation>das Featureset wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>The instance on %1 has featureset 0, which is deprecated.</source>
        <translation>Die Instanz auf %1 hat Featureset 0, das veraltet ist.</translation>
    </message>
    <message>
        <source>The instance on %1 has featureset %2; Redis %3 has %4.</source>
        <translation>Die Instanz auf %1 hat Featureset %2; Redis %3 hat %4.</translation>
    </message>
    <message>
        <source>Featureset %1: %2.</source>
        <translation>Featureset %1: %2.</translation>
    </message>
    <message>
        <source>Every instance has the same featureset, and that of its version.</source>
        <translation>Jede Instanz hat dasselbe Featureset, und zwar das ihrer Version.</translation>
    </message>
    <message>
        <source>Raise the featureset first: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</source>
        <translation>Heben Sie zuerst das Featureset an: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</translation>
    </message>
    <message>
        <source>From %1 the connection to %2 is “%3”.</source>
        <translation>Von %1 ist die Verbindung zu %2 „%3“.</translation>
    </message>
    <message>
        <source>From %1 the link %2 to %3 is “%4”.</source>
        <translation>Von %1 ist der Link %2 zu %3 „%4“.</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>der Cluster</translation>
    </message>
    <message>
        <source>the health report leaves it out</source>
        <translation>der Zustandsbericht lässt es aus</translation>
    </message>
    <message>
        <source>syncer “%1”</source>
        <translation>Syncer „%1“</translation>
    </message>
    <message>
        <source>it does not tell the state of its syncer</source>
        <translation>der Zustand des Syncers wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>The syncer on %1 is “%2”, not enabled.</source>
        <translation>Der Syncer auf %1 ist „%2“, nicht enabled.</translation>
    </message>
    <message numerus="yes">
        <source>%1 told %n connection(s)</source>
        <translation>
            <numerusform>%1 nannte %n Verbindung</numerusform>
            <numerusform>%1 nannte %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached by the cluster that takes the request.</source>
        <translation>%1 ist für den Cluster, der die Anfrage annimmt, nicht erreichbar.</translation>
    </message>
    <message>
        <source>Every link between the instances is up and every syncer enabled.</source>
        <translation>Jeder Link zwischen den Instanzen steht, und jeder Syncer ist enabled.</translation>
    </message>
    <message>
        <source>Mend the network between these clusters first. A syncer that stopped: crdb-cli crdb update --crdb-guid %1 --force</source>
        <translation>Beheben Sie zuerst das Netzproblem zwischen diesen Clustern. Ein Syncer, der angehalten hat: crdb-cli crdb update --crdb-guid %1 --force</translation>
    </message>
    <message>
        <source>it does not tell the lag behind instance %1</source>
        <translation>der Rückstand hinter Instanz %1 wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1 ms behind instance %2</source>
        <translation>%1 ms hinter Instanz %2</translation>
    </message>
    <message>
        <source>%1 is more than %2 ms behind instance %3.</source>
        <translation>%1 liegt mehr als %2 ms hinter Instanz %3 zurück.</translation>
    </message>
    <message>
        <source>No instance is more than %1 ms behind another one.</source>
        <translation>Keine Instanz liegt mehr als %1 ms hinter einer anderen zurück.</translation>
    </message>
    <message>
        <source>Wait until the lag is low, or choose a time with less traffic.</source>
        <translation>Warten Sie, bis der Rückstand gering ist, oder wählen Sie eine Zeit mit weniger Verkehr.</translation>
    </message>
    <message>
        <source>it did not tell its configuration</source>
        <translation>die Konfiguration wurde nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1: configuration %2 is “%3”</source>
        <translation>%1: Konfiguration %2 ist „%3“</translation>
    </message>
    <message>
        <source>On %1 the configuration %2 is “%3”, not committed.</source>
        <translation>Auf %1 ist die Konfiguration %2 „%3“, nicht committed.</translation>
    </message>
    <message>
        <source>it did not tell the state of its active configuration</source>
        <translation>der Zustand der aktiven Konfiguration wurde nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Configuration %1 is active on: %2.</source>
        <translation>Konfiguration %1 ist aktiv auf: %2.</translation>
    </message>
    <message>
        <source>One configuration is active and committed everywhere.</source>
        <translation>Überall ist dieselbe Konfiguration aktiv und committed.</translation>
    </message>
    <message>
        <source>Let the change of the database that is under way end, then check again. What failed has to be repeated or taken back first.</source>
        <translation>Lassen Sie die laufende Änderung der Datenbank enden, und prüfen Sie dann noch einmal. Was fehlgeschlagen ist, muss zuerst wiederholt oder zurückgenommen werden.</translation>
    </message>
    <message>
        <source>backlog “%1” between instances, “%2” between shards</source>
        <translation>Backlog „%1“ zwischen Instanzen, „%2“ zwischen Shards</translation>
    </message>
    <message>
        <source>it does not tell the size of its backlog</source>
        <translation>die Größe des Backlogs wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>On %1 the replication backlog is fixed and small (%2 between instances, %3 between shards): a restart may need a full sync.</source>
        <translation>Auf %1 ist das Replikations-Backlog fest und klein (%2 zwischen Instanzen, %3 zwischen Shards): Ein Neustart kann eine volle Synchronisierung erfordern.</translation>
    </message>
    <message>
        <source>The replication backlog is not fixed too small anywhere.</source>
        <translation>Das Replikations-Backlog ist nirgends zu klein festgelegt.</translation>
    </message>
    <message>
        <source>Set crdt_repl_backlog_size and repl_backlog_size to “auto”, or to more than is written while the shards restart.</source>
        <translation>Setzen Sie crdt_repl_backlog_size und repl_backlog_size auf „auto“ oder auf mehr, als während des Neustarts der Shards geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 answered its peer</source>
        <translation>%1 hat seinem Partner geantwortet</translation>
    </message>
    <message>
        <source>%1 refuses its peer: the credentials kept in the database no longer work.</source>
        <translation>%1 lehnt seinen Partner ab: Die in der Datenbank hinterlegten Zugangsdaten gelten nicht mehr.</translation>
    </message>
    <message>
        <source>its peer could not reach it</source>
        <translation>für den Partner nicht erreichbar</translation>
    </message>
    <message>
        <source>Every cluster answers its peer.</source>
        <translation>Jeder Cluster antwortet seinem Partner.</translation>
    </message>
    <message>
        <source>Set the new credentials in the database first: crdb-cli crdb update --crdb-guid %1 --credentials …</source>
        <translation>Hinterlegen Sie zuerst die neuen Zugangsdaten in der Datenbank: crdb-cli crdb update --crdb-guid %1 --credentials …</translation>
    </message>
    <message>
        <source>Database known</source>
        <translation>Datenbank bekannt</translation>
    </message>
    <message>
        <source>No task running</source>
        <translation>Kein Task läuft</translation>
    </message>
    <message>
        <source>Upgrade call present</source>
        <translation>Upgrade-Aufruf vorhanden</translation>
    </message>
    <message>
        <source>Version offered</source>
        <translation>Version angeboten</translation>
    </message>
    <message>
        <source>Permission to upgrade</source>
        <translation>Recht zum Upgrade</translation>
    </message>
    <message>
        <source>Modules fit</source>
        <translation>Module passen</translation>
    </message>
    <message>
        <source>Same software everywhere</source>
        <translation>Überall dieselbe Software</translation>
    </message>
    <message>
        <source>No cluster upgrade</source>
        <translation>Kein Cluster-Upgrade</translation>
    </message>
    <message>
        <source>No way back asked for</source>
        <translation>Kein Rückweg verlangt</translation>
    </message>
    <message>
        <source>Upgrade policy</source>
        <translation>Upgrade-Richtlinie</translation>
    </message>
    <message>
        <source>Database at rest</source>
        <translation>Datenbank in Ruhe</translation>
    </message>
    <message>
        <source>One database at a time</source>
        <translation>Eine Datenbank zurzeit</translation>
    </message>
    <message>
        <source>Managed by nothing else</source>
        <translation>Von nichts anderem verwaltet</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Protokollversion</translation>
    </message>
    <message>
        <source>Featureset version</source>
        <translation>Featureset-Version</translation>
    </message>
    <message>
        <source>Replication links</source>
        <translation>Replikationsverbindungen</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Replikationsrückstand</translation>
    </message>
    <message>
        <source>Configuration committed</source>
        <translation>Konfiguration committed</translation>
    </message>
    <message>
        <source>Replication backlog</source>
        <translation>Replikations-Backlog</translation>
    </message>
    <message>
        <source>Sign-in between clusters</source>
        <translation>Anmeldung zwischen Clustern</translation>
    </message>
    <message>
        <source>Database available</source>
        <translation>Datenbank verfügbar</translation>
    </message>
    <message>
        <source>Same modules everywhere</source>
        <translation>Überall dieselben Module</translation>
    </message>
    <message>
        <source>Modules of the creation</source>
        <translation>Module der Anlage</translation>
    </message>
    <message>
        <source>Module commands</source>
        <translation>Modulbefehle</translation>
    </message>
    <message>
        <source>Auto Tiering</source>
        <translation>Auto Tiering</translation>
    </message>
    <message>
        <source>Restart of the shards</source>
        <translation>Neustart der Shards</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory limit of replication</source>
        <translation>Speicherlimit der Replikation</translation>
    </message>
    <message>
        <source>Roles of the shards</source>
        <translation>Rollen der Shards</translation>
    </message>
    <message>
        <source>Shards at once</source>
        <translation>Shards zugleich</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Time of the upgrade</source>
        <translation>Zeitpunkt des Upgrades</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Self-check of the clusters</source>
        <translation>Selbstprüfung der Cluster</translation>
    </message>
    <message>
        <source>Health of the clusters</source>
        <translation>Zustand der Cluster</translation>
    </message>
    <message>
        <source>Services for Active-Active</source>
        <translation>Dienste für Active-Active</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1: not checked on %2.</source>
        <translation>%1: auf %2 nicht geprüft.</translation>
    </message>
    <message>
        <source>it does not tell the status of node %1</source>
        <translation>der Status von Knoten %1 wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Node %1 of %2 is “%3”, not “active”.</source>
        <translation>Knoten %1 von %2 ist „%3“, nicht „active“.</translation>
    </message>
    <message>
        <source>it does not tell whether %1 is enabled</source>
        <translation>ob %1 eingeschaltet ist, wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>On %1 the service %2 is “%3”, not enabled.</source>
        <translation>Auf %1 ist der Dienst %2 „%3“, nicht enabled.</translation>
    </message>
    <message>
        <source>node %1 is “%2”</source>
        <translation>Knoten %1 ist „%2“</translation>
    </message>
    <message>
        <source>node %1 has a maintenance snapshot</source>
        <translation>Knoten %1 hat einen Wartungs-Snapshot</translation>
    </message>
    <message>
        <source>node %1 is not in maintenance</source>
        <translation>Knoten %1 ist nicht in Wartung</translation>
    </message>
    <message>
        <source>Node %1 of %2 is in maintenance mode, or left it badly.</source>
        <translation>Knoten %1 von %2 ist im Wartungsmodus oder hat ihn nicht sauber verlassen.</translation>
    </message>
    <message>
        <source>Every node of every participating cluster is active, and none in maintenance.</source>
        <translation>Jeder Knoten jedes beteiligten Clusters ist aktiv, und keiner ist in Wartung.</translation>
    </message>
    <message>
        <source>Bring the node back first: rladmin node &lt;uid&gt; maintenance_mode off, or mend it.</source>
        <translation>Bringen Sie zuerst den Knoten zurück: rladmin node &lt;uid&gt; maintenance_mode off, oder beheben Sie den Fehler.</translation>
    </message>
    <message>
        <source>The node of %1 that answered does not belong to the quorum (HTTP 503).</source>
        <translation>Der Knoten von %1, der geantwortet hat, gehört nicht zum Quorum (HTTP 503).</translation>
    </message>
    <message>
        <source>the node that answered belongs to the quorum</source>
        <translation>der Knoten, der geantwortet hat, gehört zum Quorum</translation>
    </message>
    <message>
        <source>Every participating cluster has its quorum.</source>
        <translation>Jeder beteiligte Cluster hat sein Quorum.</translation>
    </message>
    <message>
        <source>Bring back the nodes that are missing first: without a quorum a cluster takes no changes.</source>
        <translation>Bringen Sie zuerst die fehlenden Knoten zurück: Ohne Quorum nimmt ein Cluster keine Änderungen an.</translation>
    </message>
    <message>
        <source>node %1: good</source>
        <translation>Knoten %1: gut</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>Knoten %1: %2</translation>
    </message>
    <message>
        <source>Node %1 of %2 fails its self-check: %3</source>
        <translation>Knoten %1 von %2 besteht seine Selbstprüfung nicht: %3</translation>
    </message>
    <message>
        <source>%1 fails its self-check and names no node.</source>
        <translation>%1 besteht die Selbstprüfung nicht und nennt keinen Knoten.</translation>
    </message>
    <message>
        <source>it does not tell a result</source>
        <translation>kein Ergebnis mitgeteilt</translation>
    </message>
    <message>
        <source>The self-check of every participating cluster passes.</source>
        <translation>Die Selbstprüfung jedes beteiligten Clusters ist bestanden.</translation>
    </message>
    <message>
        <source>Mend what is named, then check again. On the node: rlcheck</source>
        <translation>Beheben Sie, was genannt ist, und prüfen Sie dann noch einmal. Auf dem Knoten: rlcheck</translation>
    </message>
    <message numerus="yes">
        <source>status “%1”, %n active alert(s)</source>
        <translation>
            <numerusform>Status „%1“, %n aktive Warnung</numerusform>
            <numerusform>Status „%1“, %n aktive Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not tell its status</source>
        <translation>der Status wird nicht mitgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>%1 says of itself “%2”, with %n active alert(s).</source>
        <translation>
            <numerusform>%1 meldet von sich „%2“, mit %n aktiven Warnung.</numerusform>
            <numerusform>%1 meldet von sich „%2“, mit %n aktiven Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every participating cluster says that it is well.</source>
        <translation>Jeder beteiligte Cluster meldet, dass es ihm gut geht.</translation>
    </message>
    <message>
        <source>Look at the alerts of the cluster, mend their cause, then check again.</source>
        <translation>Sehen Sie sich die Warnungen des Clusters an, beheben Sie ihre Ursache, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>crdb_coordinator “%1”, crdb_worker “%2”</source>
        <translation>crdb_coordinator „%1“, crdb_worker „%2“</translation>
    </message>
    <message>
        <source>the coordinator ignores requests</source>
        <translation>der Koordinator ignoriert Anfragen</translation>
    </message>
    <message>
        <source>the coordinator takes requests</source>
        <translation>der Koordinator nimmt Anfragen an</translation>
    </message>
    <message>
        <source>The coordinator of %1 is set to ignore requests.</source>
        <translation>Der Koordinator von %1 ist so eingestellt, dass er Anfragen ignoriert.</translation>
    </message>
    <message>
        <source>Coordinator and worker of Active-Active are enabled on every participating cluster.</source>
        <translation>Koordinator und Worker von Active-Active sind auf jedem beteiligten Cluster enabled.</translation>
    </message>
    <message>
        <source>Enable the services on that cluster first, then check again.</source>
        <translation>Schalten Sie zuerst die Dienste auf diesem Cluster ein, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>availability “%1”</source>
        <translation>Verfügbarkeit „%1“</translation>
    </message>
    <message>
        <source>it does not tell the availability of the database</source>
        <translation>die Verfügbarkeit der Datenbank wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>On %1 the database is not available (“%2”).</source>
        <translation>Auf %1 ist die Datenbank nicht verfügbar („%2“).</translation>
    </message>
    <message>
        <source>The database is available on every participating cluster.</source>
        <translation>Die Datenbank ist auf jedem beteiligten Cluster verfügbar.</translation>
    </message>
    <message>
        <source>Bring the database back on that cluster first, then check again.</source>
        <translation>Bringen Sie zuerst die Datenbank auf diesem Cluster zurück, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>no software version (nodes: %1)</source>
        <translation>keine Softwareversion (Knoten: %1)</translation>
    </message>
    <message>
        <source>Redis Software %1 (nodes: %2)</source>
        <translation>Redis Software %1 (Knoten: %2)</translation>
    </message>
    <message>
        <source>%1 does not tell its software version (nodes: %2).</source>
        <translation>%1 teilt seine Softwareversion nicht mit (Knoten: %2).</translation>
    </message>
    <message>
        <source>%1 runs a development build, %2 (nodes: %3), whose number does not tell whether it has the call.</source>
        <translation>%1 läuft mit einem Entwicklungsstand, %2 (Knoten: %3), dessen Nummer nicht sagt, ob es den Aufruf gibt.</translation>
    </message>
    <message>
        <source>%1 runs Redis Software %2 (nodes: %3); the upgrade call needs %4 or later on every cluster.</source>
        <translation>%1 läuft mit Redis Software %2 (Knoten: %3); der Upgrade-Aufruf braucht auf jedem Cluster %4 oder höher.</translation>
    </message>
    <message>
        <source>Which clusters take part in this database is not known.</source>
        <translation>Welche Cluster an dieser Datenbank beteiligt sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Every node of every participating cluster runs Redis Software %1 or later.</source>
        <translation>Jeder Knoten jedes beteiligten Clusters läuft mit Redis Software %1 oder höher.</translation>
    </message>
    <message>
        <source>The cluster that takes the request is too old: it does not have the upgrade call.</source>
        <translation>Der Cluster, der die Anfrage annimmt, ist zu alt: Er hat den Upgrade-Aufruf nicht.</translation>
    </message>
    <message>
        <source>Upgrade the software of every participating cluster to %1 or later first, then the database.</source>
        <translation>Aktualisieren Sie zuerst die Software jedes beteiligten Clusters auf %1 oder höher, dann die Datenbank.</translation>
    </message>
    <message>
        <source>Too old for this kind of upgrade: %1.</source>
        <translation>Zu alt für diese Art Upgrade: %1.</translation>
    </message>
    <message>
        <source>Upgrade the software there to %1 or later first. Sent as it is, the task may fail on the way and leave the instances uneven.</source>
        <translation>Aktualisieren Sie dort zuerst die Software auf %1 oder höher. So gesendet, kann der Task unterwegs scheitern und die Instanzen ungleich zurücklassen.</translation>
    </message>
    <message>
        <source>Whether these have the upgrade call (Redis Software %1 or later) is not known: %2.</source>
        <translation>Ob diese den Upgrade-Aufruf haben (Redis Software %1 oder höher), ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>Sign in to every participating cluster and check again, or look there at its software version.</source>
        <translation>Melden Sie sich an jedem beteiligten Cluster an, und prüfen Sie noch einmal, oder sehen Sie dort nach der Softwareversion.</translation>
    </message>
    <message>
        <source>Redis Software %1</source>
        <translation>Redis Software %1</translation>
    </message>
    <message>
        <source>Redis Software %1 runs on: %2.</source>
        <translation>Redis Software %1 läuft auf: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Every node of every participating cluster runs the same Redis Software.</source>
        <translation>Jeder Knoten jedes beteiligten Clusters läuft mit derselben Redis Software.</translation>
    </message>
    <message>
        <source>Bring the software of all participating clusters to one version first, then upgrade the database.</source>
        <translation>Bringen Sie zuerst die Software aller beteiligten Cluster auf eine Version, und aktualisieren Sie dann die Datenbank.</translation>
    </message>
    <message>
        <source>it does not tell whether it is being upgraded</source>
        <translation>ob gerade ein Upgrade läuft, wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>cluster upgrade in progress</source>
        <translation>Cluster-Upgrade läuft</translation>
    </message>
    <message>
        <source>changes are blocked</source>
        <translation>Änderungen sind gesperrt</translation>
    </message>
    <message>
        <source>no cluster upgrade, changes are not blocked</source>
        <translation>kein Cluster-Upgrade, Änderungen sind nicht gesperrt</translation>
    </message>
    <message>
        <source>The software of %1 is being upgraded.</source>
        <translation>Die Software von %1 wird gerade aktualisiert.</translation>
    </message>
    <message>
        <source>%1 blocks changes.</source>
        <translation>%1 sperrt Änderungen.</translation>
    </message>
    <message>
        <source>No participating cluster is being upgraded or blocks changes.</source>
        <translation>Kein beteiligter Cluster wird gerade aktualisiert oder sperrt Änderungen.</translation>
    </message>
    <message>
        <source>Wait until the upgrade of the cluster has ended and changes are allowed again, then check again.</source>
        <translation>Warten Sie, bis das Upgrade des Clusters zu Ende ist und Änderungen wieder erlaubt sind, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>an operation without a name</source>
        <translation>ein Vorgang ohne Namen</translation>
    </message>
    <message>
        <source>task %1: %2, “%3”, started %4</source>
        <translation>Task %1: %2, „%3“, gestartet %4</translation>
    </message>
    <message>
        <source>task %1: %2, “%3”</source>
        <translation>Task %1: %2, „%3“</translation>
    </message>
    <message numerus="yes">
        <source>%n running task(s) of other databases</source>
        <translation>
            <numerusform>%n laufender Task anderer Datenbanken</numerusform>
            <numerusform>%n laufende Tasks anderer Datenbanken</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Whether %1 has this database could not be read.</source>
        <translation>Ob %1 diese Datenbank hat, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Sign in to the cluster and check again. It refuses a GUID that it does not know, but not that of another database of yours.</source>
        <translation>Melden Sie sich am Cluster an, und prüfen Sie noch einmal. Er lehnt eine GUID ab, die er nicht kennt, aber nicht die einer anderen Ihrer Datenbanken.</translation>
    </message>
    <message>
        <source>%1 does not have the database %2.</source>
        <translation>%1 hat die Datenbank %2 nicht.</translation>
    </message>
    <message>
        <source>Compare the GUID, or send the request through a cluster that takes part in this database.</source>
        <translation>Vergleichen Sie die GUID, oder senden Sie die Anfrage über einen Cluster, der an dieser Datenbank beteiligt ist.</translation>
    </message>
    <message>
        <source>%1 has the database %2.</source>
        <translation>%1 hat die Datenbank %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another task is running for this database.</source>
        <translation>Für diese Datenbank läuft ein anderer Task.</translation>
    </message>
    <message>
        <source>Wait until it ends, then check again. Two tasks at once can leave the instances uneven.</source>
        <translation>Warten Sie, bis er endet, und prüfen Sie dann noch einmal. Zwei Tasks zugleich können die Instanzen ungleich zurücklassen.</translation>
    </message>
    <message>
        <source>A task is running that does not say which database it changes.</source>
        <translation>Ein Task läuft, der nicht sagt, welche Datenbank er ändert.</translation>
    </message>
    <message>
        <source>Find out who started it. Go on only if it is not about this database.</source>
        <translation>Finden Sie heraus, wer ihn gestartet hat. Fahren Sie nur fort, wenn er nicht diese Datenbank betrifft.</translation>
    </message>
    <message>
        <source>Whether a task is running for this database could not be read.</source>
        <translation>Ob für diese Datenbank ein Task läuft, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Whether a task is running for this database could not be read from: %1.</source>
        <translation>Ob für diese Datenbank ein Task läuft, konnte nicht gelesen werden von: %1.</translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again, or make sure that nobody else changes this database now.</source>
        <translation>Melden Sie sich an diesen Clustern an, und prüfen Sie noch einmal, oder vergewissern Sie sich, dass niemand sonst diese Datenbank jetzt ändert.</translation>
    </message>
    <message>
        <source>No task is running for this database.</source>
        <translation>Für diese Datenbank läuft kein Task.</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>Rolle „%1“</translation>
    </message>
    <message>
        <source>Whether your account may upgrade on %1 could not be found out.</source>
        <translation>Ob Ihr Konto auf %1 ein Upgrade ausführen darf, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>Go on if your role may upgrade databases. Otherwise the cluster refuses and nothing is started.</source>
        <translation>Fahren Sie fort, wenn Ihre Rolle Datenbanken aktualisieren darf. Sonst lehnt der Cluster ab, und nichts wird gestartet.</translation>
    </message>
    <message>
        <source>Your account may not upgrade on %1.</source>
        <translation>Ihr Konto darf auf %1 kein Upgrade ausführen.</translation>
    </message>
    <message>
        <source>Sign in with an account whose role has the permission upgrade_crdb, or ask an administrator for it.</source>
        <translation>Melden Sie sich mit einem Konto an, dessen Rolle das Recht upgrade_crdb hat, oder bitten Sie einen Administrator darum.</translation>
    </message>
    <message>
        <source>Your account may upgrade on %1.</source>
        <translation>Ihr Konto darf auf %1 ein Upgrade ausführen.</translation>
    </message>
    <message>
        <source>status “%1”, action “%2”</source>
        <translation>Status „%1“, Aktion „%2“</translation>
    </message>
    <message>
        <source>it does not tell the status of the database</source>
        <translation>der Status der Datenbank wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>On %1 the database is “%2”, not “active”.</source>
        <translation>Auf %1 ist die Datenbank „%2“, nicht „active“.</translation>
    </message>
    <message>
        <source>On %1 something is being done to the database (action %2).</source>
        <translation>Auf %1 geschieht gerade etwas mit der Datenbank (Aktion %2).</translation>
    </message>
    <message>
        <source>The database is active and at rest on every participating cluster.</source>
        <translation>Die Datenbank ist auf jedem beteiligten Cluster aktiv und in Ruhe.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then check again. No instance may be added, removed or changed meanwhile.</source>
        <translation>Warten Sie, bis das zu Ende ist, und prüfen Sie dann noch einmal. Inzwischen darf keine Instanz hinzugefügt, entfernt oder geändert werden.</translation>
    </message>
    <message>
        <source>On %1 a task of another database is running: %2 of CRDB %3.</source>
        <translation>Auf %1 läuft ein Task einer anderen Datenbank: %2 der CRDB %3.</translation>
    </message>
    <message>
        <source>No task of another database is running on these clusters.</source>
        <translation>Auf diesen Clustern läuft kein Task einer anderen Datenbank.</translation>
    </message>
    <message>
        <source>Upgrade one database at a time: wait until that task has ended, then check again.</source>
        <translation>Aktualisieren Sie eine Datenbank zurzeit: Warten Sie, bis dieser Task zu Ende ist, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>it does not have this database</source>
        <translation>diese Datenbank gibt es dort nicht</translation>
    </message>
    <message>
        <source>managed by “%1”</source>
        <translation>verwaltet von „%1“</translation>
    </message>
    <message>
        <source>%1 says that “%2” manages this database.</source>
        <translation>%1 meldet, dass „%2“ diese Datenbank verwaltet.</translation>
    </message>
    <message>
        <source>Nothing else manages this database.</source>
        <translation>Nichts anderes verwaltet diese Datenbank.</translation>
    </message>
    <message>
        <source>Upgrade it there, for example through its REAADB resource: what manages it could undo the change.</source>
        <translation>Führen Sie das Upgrade dort aus, zum Beispiel über die REAADB-Ressource: Was die Datenbank verwaltet, könnte die Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 to %2 ms after this computer (header Date)</source>
        <translation>%1 bis %2 ms nach diesem Computer (Header Date)</translation>
    </message>
    <message>
        <source>The clock of %1 is more than %2 s ahead of that of %3.</source>
        <translation>Die Uhr von %1 geht mehr als %2 s vor der von %3.</translation>
    </message>
    <message>
        <source>The clocks of the clusters agree, to within %1 s as far as their answers tell.</source>
        <translation>Die Uhren der Cluster stimmen überein, auf %1 s genau, soweit ihre Antworten es zeigen.</translation>
    </message>
    <message>
        <source>Set the clocks of the nodes by NTP first: Active-Active needs them in step.</source>
        <translation>Stellen Sie zuerst die Uhren der Knoten per NTP: Active-Active braucht sie im Gleichlauf.</translation>
    </message>
    <message>
        <source>about to expire: %1</source>
        <translation>läuft bald ab: %1</translation>
    </message>
    <message>
        <source>no certificate is about to expire</source>
        <translation>kein Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>On %1 certificates are about to expire.</source>
        <translation>Auf %1 laufen Zertifikate bald ab.</translation>
    </message>
    <message>
        <source>On %1 these certificates are about to expire: %2.</source>
        <translation>Auf %1 laufen diese Zertifikate bald ab: %2.</translation>
    </message>
    <message>
        <source>its alert of certificates that expire is switched off or not told</source>
        <translation>die Warnung vor ablaufenden Zertifikaten ist ausgeschaltet oder nicht mitgeteilt</translation>
    </message>
    <message>
        <source>No cluster warns of certificates that are about to expire.</source>
        <translation>Kein Cluster warnt vor Zertifikaten, die bald ablaufen.</translation>
    </message>
    <message>
        <source>Renew the certificates first, and give the new syncer certificate to the other clusters.</source>
        <translation>Erneuern Sie zuerst die Zertifikate, und geben Sie das neue Syncer-Zertifikat den anderen Clustern.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>no end of the license told</source>
        <translation>kein Ende der Lizenz mitgeteilt</translation>
    </message>
    <message>
        <source>it does not tell whether its license is valid</source>
        <translation>ob die Lizenz gültig ist, wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>The license of %1 has expired.</source>
        <translation>Die Lizenz von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The license of %1 ends on %2.</source>
        <translation>Die Lizenz von %1 endet am %2.</translation>
    </message>
    <message>
        <source>%1 uses %2 shards, and its license allows %3.</source>
        <translation>%1 verwendet %2 Shards, und die Lizenz erlaubt %3.</translation>
    </message>
    <message>
        <source>The license of every participating cluster is valid.</source>
        <translation>Die Lizenz jedes beteiligten Clusters ist gültig.</translation>
    </message>
    <message>
        <source>Renew the license first: with an expired one a cluster refuses changes.</source>
        <translation>Erneuern Sie zuerst die Lizenz: Mit einer abgelaufenen lehnt ein Cluster Änderungen ab.</translation>
    </message>
    <message>
        <source>node %1 (software %2) has Redis %3</source>
        <translation>Knoten %1 (Software %2) hat Redis %3</translation>
    </message>
    <message>
        <source>Node %1 of %2 does not have Redis %3.</source>
        <translation>Knoten %1 von %2 hat Redis %3 nicht.</translation>
    </message>
    <message>
        <source>Which version is the newest available could not be read from every participating cluster.</source>
        <translation>Welche Version die neueste verfügbare ist, konnte nicht von jedem beteiligten Cluster gelesen werden.</translation>
    </message>
    <message>
        <source>Sign in to the participating clusters and check again, or choose a version yourself.</source>
        <translation>Melden Sie sich an den beteiligten Clustern an, und prüfen Sie noch einmal, oder wählen Sie selbst eine Version.</translation>
    </message>
    <message>
        <source>Every instance already runs Redis %1.</source>
        <translation>Jede Instanz läuft schon mit Redis %1.</translation>
    </message>
    <message>
        <source>Choose another version, or upgrade the software of the clusters that are named first.</source>
        <translation>Wählen Sie eine andere Version, oder aktualisieren Sie zuerst die Software der genannten Cluster.</translation>
    </message>
    <message>
        <source>Read what is named below. Go on only if it is what you want.</source>
        <translation>Lesen Sie, was unten genannt ist. Fahren Sie nur fort, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>Whether every node has Redis %1 could not be read from: %2.</source>
        <translation>Ob jeder Knoten Redis %1 hat, konnte nicht gelesen werden von: %2.</translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again, or look there whether the version is offered.</source>
        <translation>Melden Sie sich an diesen Clustern an, und prüfen Sie noch einmal, oder sehen Sie dort nach, ob die Version angeboten wird.</translation>
    </message>
    <message>
        <source>Every node of every participating cluster has Redis %1.</source>
        <translation>Jeder Knoten jedes beteiligten Clusters hat Redis %1.</translation>
    </message>
    <message>
        <source>The instance on %1 already runs Redis %2; going back to %3 is not possible.</source>
        <translation>Die Instanz auf %1 läuft schon mit Redis %2; zurück auf %3 zu gehen ist nicht möglich.</translation>
    </message>
    <message>
        <source>No instance is above Redis %1 already.</source>
        <translation>Keine Instanz ist schon über Redis %1.</translation>
    </message>
    <message>
        <source>Choose a version that no instance is above.</source>
        <translation>Wählen Sie eine Version, über der keine Instanz liegt.</translation>
    </message>
    <message>
        <source>upgrade policy “%1”</source>
        <translation>Upgrade-Richtlinie „%1“</translation>
    </message>
    <message>
        <source>it does not tell its upgrade policy</source>
        <translation>die Upgrade-Richtlinie wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1 takes major releases only, and node %2 there marks Redis %3 as a minor one.</source>
        <translation>%1 nimmt nur Hauptversionen, und Knoten %2 dort kennzeichnet Redis %3 als Nebenversion.</translation>
    </message>
    <message>
        <source>The upgrade policy of every participating cluster takes Redis %1.</source>
        <translation>Die Upgrade-Richtlinie jedes beteiligten Clusters lässt Redis %1 zu.</translation>
    </message>
    <message>
        <source>Choose a major release, or set redis_upgrade_policy of the cluster to “latest” first. Sent as it is, the cluster may refuse.</source>
        <translation>Wählen Sie eine Hauptversion, oder setzen Sie zuerst redis_upgrade_policy des Clusters auf „latest“. So gesendet, kann der Cluster ablehnen.</translation>
    </message>
    <message>
        <source>Your account may not upgrade this database on %1: it was refused.</source>
        <translation>Ihr Konto darf diese Datenbank auf %1 nicht aktualisieren: Es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused an upgrade of %2 by your account, and may refuse this one.</source>
        <translation>%1 hat ein Upgrade von %2 durch Ihr Konto abgelehnt und kann auch dieses ablehnen.</translation>
    </message>
    <message>
        <source>%1: POST /v1/crdbs/%2/upgrade, %3: refused (403)</source>
        <translation>%1: POST /v1/crdbs/%2/upgrade, %3: abgelehnt (403)</translation>
    </message>
    <message>
        <source>Sign in with an account whose role has the permission upgrade_crdb. Where the role was changed meanwhile, sign in again.</source>
        <translation>Melden Sie sich mit einem Konto an, dessen Rolle das Recht upgrade_crdb hat. Wurde die Rolle inzwischen geändert, melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>it does not tell the state of its nodes</source>
        <translation>er nennt den Zustand seiner Knoten nicht</translation>
    </message>
    <message>
        <source>it does not tell how many shards restart at once</source>
        <translation>er nennt nicht, wie viele Shards gleichzeitig neu starten</translation>
    </message>
    <message>
        <source>which featuresets it supports is not known</source>
        <translation>welche Featuresets er unterstützt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it does not tell its links to %1</source>
        <translation>er nennt seine Verbindungen zu %1 nicht</translation>
    </message>
    <message>
        <source>it does not tell its connection to %1</source>
        <translation>er nennt seine Verbindung zu %1 nicht</translation>
    </message>
    <message>
        <source>it does not tell the lag behind every other instance</source>
        <translation>er nennt nicht den Rückstand hinter jeder anderen Instanz</translation>
    </message>
    <message>
        <source>it does not tell its nodes</source>
        <translation>er nennt seine Knoten nicht</translation>
    </message>
    <message>
        <source>it does not tell whether its coordinator takes requests</source>
        <translation>er nennt nicht, ob sein Koordinator Anfragen annimmt</translation>
    </message>
    <message>
        <source>it does not tell the software of node %1</source>
        <translation>er nennt die Software von Knoten %1 nicht</translation>
    </message>
    <message>
        <source>On %1 a task is running that does not say which database it changes: %2.</source>
        <translation>Auf %1 läuft eine Aufgabe, die nicht sagt, welche Datenbank sie ändert: %2.</translation>
    </message>
    <message>
        <source>what its upgrade policy “%1” takes is not known</source>
        <translation>was seine Upgrade-Richtlinie „%1„ zulässt, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>Enter the address of the cluster, for example rs-east.example.com or rs-east.example.com:9443.</source>
        <translation>Geben Sie die Adresse des Clusters ein, zum Beispiel rs-east.example.com oder rs-east.example.com:9443.</translation>
    </message>
    <message>
        <source>This is too long for an address. Enter host and port alone.</source>
        <translation>Das ist zu lang für eine Adresse. Geben Sie nur Host und Port ein.</translation>
    </message>
    <message>
        <source>An address has no spaces in it. Remove them.</source>
        <translation>Eine Adresse enthält keine Leerzeichen. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The address holds a character that cannot be seen. Type it anew.</source>
        <translation>Die Adresse enthält ein Zeichen, das man nicht sieht. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Without encryption (http) the password would be readable on the way. Use https; the port is usually 9443.</source>
        <translation>Ohne Verschlüsselung (http) wäre das Passwort unterwegs lesbar. Verwenden Sie https; der Port ist meist 9443.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Enter the host name alone, or begin with https.</source>
        <translation>„%1“ kann hier nicht verwendet werden. Geben Sie nur den Hostnamen ein, oder beginnen Sie mit https.</translation>
    </message>
    <message>
        <source>Only host and port belong here. Remove the path after the host.</source>
        <translation>Hierher gehören nur Host und Port. Entfernen Sie den Pfad nach dem Host.</translation>
    </message>
    <message>
        <source>The closing bracket ] of the IPv6 address is missing. Add it after the address.</source>
        <translation>Die schließende Klammer ] der IPv6-Adresse fehlt. Fügen Sie sie nach der Adresse an.</translation>
    </message>
    <message>
        <source>Between the brackets stands no IPv6 address. Enter one such as [2001:db8::1]:9443.</source>
        <translation>Zwischen den Klammern steht keine IPv6-Adresse. Geben Sie eine ein, etwa [2001:db8::1]:9443.</translation>
    </message>
    <message>
        <source>After the bracket only a colon and the port may follow. Remove the rest.</source>
        <translation>Nach der Klammer dürfen nur ein Doppelpunkt und der Port folgen. Entfernen Sie den Rest.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, for example [::1]:9443.</source>
        <translation>Setzen Sie eine IPv6-Adresse in Klammern, zum Beispiel [::1]:9443.</translation>
    </message>
    <message>
        <source>The host name is missing. Put it before the colon.</source>
        <translation>Der Hostname fehlt. Setzen Sie ihn vor den Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” is not a host name or IP address. Enter one such as rs-east.example.com or 10.0.1.11.</source>
        <translation>„%1“ ist kein Hostname und keine IP-Adresse. Geben Sie etwas ein wie rs-east.example.com oder 10.0.1.11.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: addresses are shown and kept. Type them in their own fields.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten: Adressen werden angezeigt und gespeichert. Geben Sie beides in eigenen Feldern ein.</translation>
    </message>
    <message>
        <source>“%1” is not a port. A port is a number from 1 to 65535; for clusters it is usually 9443.</source>
        <translation>„%1“ ist kein Port. Ein Port ist eine Zahl von 1 bis 65535; für Cluster ist es meist 9443.</translation>
    </message>
</context>
<context>
    <name>ClusterBars</name>
    <message>
        <source>Compare certificates…</source>
        <translation>Zertifikate vergleichen…</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Nothing is sent to it until you compare them.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem vertraut wurde. Nichts wird dorthin gesendet, bis Sie beide vergleichen.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody has trusted yet. Nothing is sent to it until you decide.</source>
        <translation>%1 zeigt ein Zertifikat, dem noch niemand vertraut hat. Nichts wird dorthin gesendet, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>The password of %1 was not saved. %2</source>
        <translation>Das Passwort von %1 wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>%1 is not connected. %2</source>
        <translation>%1 ist nicht verbunden. %2</translation>
    </message>
    <message>
        <source>%1 is not connected: its password is not saved. Type it to sign in.</source>
        <translation>%1 ist nicht verbunden: Das Passwort ist nicht gespeichert. Geben Sie es ein, um sich anzumelden.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Signed out of %1. Upgrades go on in the cluster, but this program cannot see them until you sign in again.</source>
        <translation>Von %1 abgemeldet. Upgrades laufen im Cluster weiter, aber dieses Programm kann sie nicht sehen, bis Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>%1 is not connected. %2. %3</source>
        <translation>%1 ist nicht verbunden. %2. %3</translation>
    </message>
</context>
<context>
    <name>ClusterDetails</name>
    <message>
        <source>Cluster details</source>
        <translation>Details zum Cluster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClusterDialog</name>
    <message>
        <source>Cluster &amp;address</source>
        <translation>Cluster-&amp;Adresse</translation>
    </message>
    <message>
        <source>Cluster address</source>
        <translation>Cluster-Adresse</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>A&amp;nmeldung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>C&amp;ertificate file</source>
        <translation>&amp;Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Ke&amp;y file</source>
        <translation>Schlüsse&amp;ldatei</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Keep the &amp;password in the system keychain</source>
        <translation>&amp;Passwort im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Connect when the program starts</source>
        <translation>Beim Start des Pro&amp;gramms verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Cluster hinzufügen</translation>
    </message>
    <message>
        <source>What you call it; empty: its own name is shown.</source>
        <translation>Wie Sie ihn nennen; leer: sein eigener Name wird angezeigt.</translation>
    </message>
    <message>
        <source>Ask about its certificate</source>
        <translation>Nach dem Zertifikat fragen</translation>
    </message>
    <message>
        <source>This computer&apos;s CAs only</source>
        <translation>Nur CAs dieses Computers</translation>
    </message>
    <message>
        <source>CAs of a file only</source>
        <translation>Nur CAs einer Datei</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Token for user name and password</source>
        <translation>Token für Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Edit the cluster</source>
        <translation>Cluster bearbeiten</translation>
    </message>
    <message>
        <source>Save the cluster</source>
        <translation>Cluster speichern</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon: the sign-in would end the name there.</source>
        <translation>Ein Benutzername darf keinen Doppelpunkt enthalten: Die Anmeldung würde den Namen dort beenden.</translation>
    </message>
    <message>
        <source>Choose the key that belongs to the certificate.</source>
        <translation>Wählen Sie den Schlüssel, der zum Zertifikat gehört.</translation>
    </message>
    <message>
        <source>%1 is saved already. Edit it in the list.</source>
        <translation>%1 ist schon gespeichert. Bearbeiten Sie ihn in der Liste.</translation>
    </message>
    <message>
        <source>Every upgrade that takes part here wants the database&apos;s name typed.</source>
        <translation>Bei jedem Upgrade, an dem er beteiligt ist, muss der Name der Datenbank eingegeben werden.</translation>
    </message>
    <message>
        <source>What this computer&apos;s CAs vouch for is trusted. Any other certificate is shown to you first, and then it and no other.</source>
        <translation>Wofür die CAs dieses Computers bürgen, dem wird vertraut. Jedes andere Zertifikat wird Ihnen zuerst gezeigt, und dann gilt nur dieses.</translation>
    </message>
    <message>
        <source>A certificate that this computer&apos;s CAs do not vouch for is refused; nobody is asked.</source>
        <translation>Ein Zertifikat, für das die CAs dieses Computers nicht bürgen, wird abgelehnt; niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Only certificates that these CAs vouch for; nobody is asked. The file is read anew when it changes.</source>
        <translation>Nur Zertifikate, für die diese CAs bürgen; niemand wird gefragt. Die Datei wird neu gelesen, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>For clusters that switched the password with each request off.</source>
        <translation>Für Cluster, die das Passwort bei jeder Anfrage abgeschaltet haben.</translation>
    </message>
    <message>
        <source>Keep the key&apos;s &amp;passphrase in the system keychain</source>
        <translation>Pa&amp;ssphrase des Schlüssels im Schlüsselbund des Systems aufbewahren</translation>
    </message>
</context>
<context>
    <name>ClusterExchange</name>
    <message>
        <source>“trust = file” needs a line “ca file = …”.</source>
        <translation>„trust = file“ braucht eine Zeile „ca file = …“.</translation>
    </message>
    <message>
        <source>This is not a list of clusters: it does not begin with “%1”.</source>
        <translation>Das ist keine Liste von Clustern: Sie beginnt nicht mit „%1“.</translation>
    </message>
    <message>
        <source>Its format is %1; this program knows format %2.</source>
        <translation>Ihr Format ist %1; dieses Programm kennt Format %2.</translation>
    </message>
    <message>
        <source>“%1” is neither an address in brackets nor a line of the kind “name = value”.</source>
        <translation>„%1“ ist weder eine Adresse in Klammern noch eine Zeile der Art „name = wert“.</translation>
    </message>
    <message>
        <source>This line comes before the first address in brackets.</source>
        <translation>Diese Zeile steht vor der ersten Adresse in Klammern.</translation>
    </message>
    <message>
        <source>“%1” is given twice for this cluster.</source>
        <translation>„%1“ ist für diesen Cluster zweimal angegeben.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 is in this file twice.</source>
        <translation>%1 steht zweimal in dieser Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. It is one of: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein. Es ist eines von: %3.</translation>
    </message>
    <message>
        <source>“%1” is none of the names that this program knows.</source>
        <translation>„%1“ ist keiner der Namen, die dieses Programm kennt.</translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message>
        <source>its id is not one of this program&apos;s</source>
        <translation>die ID ist keine dieses Programms</translation>
    </message>
    <message>
        <source>its kind, trust or sign-in is none that this program knows</source>
        <translation>Art, Vertrauen oder Anmeldung ist diesem Programm nicht bekannt</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>bei Byte %1: %2</translation>
    </message>
    <message>
        <source>it was written by a later version of this program</source>
        <translation>von einer späteren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>it is not a list of clusters</source>
        <translation>das ist keine Liste von Clustern</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>entry %1: %2 is in the list twice</source>
        <translation>Eintrag %1: %2 steht zweimal in der Liste</translation>
    </message>
</context>
<context>
    <name>ClusterRows</name>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>may not upgrade</source>
        <translation>darf kein Upgrade ausführen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>may upgrade</source>
        <translation>darf Upgrades ausführen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>unknown until it is connected</source>
        <translation>unbekannt, bis verbunden</translation>
    </message>
    <message>
        <source>%1: may not upgrade, as the cluster&apos;s refusal (403) showed</source>
        <translation>%1: darf kein Upgrade ausführen, wie die Ablehnung des Clusters (403) zeigte</translation>
    </message>
    <message>
        <source>unknown: the cluster did not tell</source>
        <translation>unbekannt: vom Cluster nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1: whether it may upgrade is unknown</source>
        <translation>%1: ob Upgrades erlaubt sind, ist unbekannt</translation>
    </message>
    <message>
        <source>%1: may upgrade</source>
        <translation>%1: darf Upgrades ausführen</translation>
    </message>
    <message>
        <source>%1: may not upgrade; it lacks upgrade_crdb</source>
        <translation>%1: darf kein Upgrade ausführen; upgrade_crdb fehlt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Disconnected. Nothing is sent to it.</source>
        <translation>Getrennt. Nichts wird dorthin gesendet.</translation>
    </message>
    <message>
        <source>Waiting for the system keychain… You can type the password instead.</source>
        <translation>Warten auf den Schlüsselbund des Systems… Sie können stattdessen das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Its password is not saved. Sign in to type it.</source>
        <translation>Das Passwort ist nicht gespeichert. Melden Sie sich an, um es einzugeben.</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>being saved in the system keychain…</source>
        <translation>wird im Schlüsselbund des Systems gespeichert…</translation>
    </message>
    <message>
        <source>not saved. %1</source>
        <translation>nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>not saved; in memory until the program is closed</source>
        <translation>nicht gespeichert; im Arbeitsspeicher, bis das Programm geschlossen wird</translation>
    </message>
    <message>
        <source>asked from the system keychain when it is connected</source>
        <translation>wird beim Verbinden aus dem Schlüsselbund des Systems geholt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>this computer&apos;s CAs, or the certificate that you accept</source>
        <translation>CAs dieses Computers oder das Zertifikat, das Sie annehmen</translation>
    </message>
    <message>
        <source>this computer&apos;s CAs only</source>
        <translation>nur CAs dieses Computers</translation>
    </message>
    <message>
        <source>the CAs in %1 only</source>
        <translation>nur die CAs in %1</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>software version, then the numbers of its nodes</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s): %1</source>
        <translation>
            <numerusform>%n Knoten: %1</numerusform>
            <numerusform>%n Knoten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The upgrade call needs %2.</source>
        <translation>%1. Der Upgrade-Aufruf braucht %2.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>as this computer&apos;s</source>
        <translation>wie die dieses Computers</translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s</source>
        <translation>geht %1 vor gegenüber diesem Computer</translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s</source>
        <translation>geht %1 nach gegenüber diesem Computer</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>not since the program was started</source>
        <translation>nicht seit dem Start des Programms</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>its end is not given</source>
        <translation>Ablauf nicht angegeben</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s), %1</source>
        <translation>
            <numerusform>läuft in %n Tag ab, %1</numerusform>
            <numerusform>läuft in %n Tagen ab, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Cluster name</source>
        <translation>Name des Clusters</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>not seen since the program was started</source>
        <translation>seit dem Start des Programms nicht gesehen</translation>
    </message>
</context>
<context>
    <name>ClusterWords</name>
    <message>
        <source>asking the keychain</source>
        <translation>fragt den Schlüsselbund</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>looking at the certificate</source>
        <translation>sieht das Zertifikat an</translation>
    </message>
    <message>
        <source>certificate not trusted yet</source>
        <translation>Zertifikat noch nicht vertraut</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>meldet an</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>certificate changed, blocked</source>
        <translation>Zertifikat geändert, gesperrt</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message>
        <source>The password of %1 may still be in the system keychain: it did not confirm that it is gone. Look there for “crdb-upgrader”.</source>
        <translation>Das Passwort von %1 ist vielleicht noch im Schlüsselbund des Systems: Er hat das Löschen nicht bestätigt. Sehen Sie dort nach „crdb-upgrader“.</translation>
    </message>
</context>
<context>
    <name>ClustersModel</name>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Remove %1 from the list? It is disconnected, and its password leaves the system keychain. Tasks and history stay.</source>
        <translation>%1 aus der Liste entfernen? Der Cluster wird getrennt, und sein Passwort verlässt den Schlüsselbund des Systems. Tasks und Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No cluster is saved</source>
        <translation>Kein Cluster gespeichert</translation>
    </message>
    <message>
        <source>Save the clusters of your Active-Active databases here: where they are, who vouches for them, and how to sign in. Passwords stay in the system keychain, or nowhere.</source>
        <translation>Speichern Sie hier die Cluster Ihrer Active-Active-Datenbanken: wo sie sind, wer für sie bürgt und wie man sich anmeldet. Passwörter bleiben im Schlüsselbund des Systems oder nirgends.</translation>
    </message>
    <message>
        <source>Add the first cluster…</source>
        <translation>Ersten Cluster hinzufügen…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Steps &amp;by hand…</source>
        <translation>Schritte von &amp;Hand…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Import a list of clusters</source>
        <translation>Liste von Clustern importieren</translation>
    </message>
    <message>
        <source>Lists of clusters (*.clusters);;All files (*)</source>
        <translation>Listen von Clustern (*.clusters);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Nichts wurde importiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend these lines, then import again.
%1</source>
        <translation>Nichts wurde importiert. Korrigieren Sie diese Zeilen, und importieren Sie dann noch einmal.
%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) imported.</source>
        <translation>
            <numerusform>%n Cluster importiert.</numerusform>
            <numerusform>%n Cluster importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Already here, left as they are: %2.</source>
        <translation>%1 Schon vorhanden und unverändert gelassen: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export the list of clusters</source>
        <translation>Liste der Cluster exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>Nichts wurde exportiert: %1.</translation>
    </message>
    <message>
        <source>Exported to %1. It holds no passwords; give it to whomever works with these clusters.</source>
        <translation>Nach %1 exportiert. Die Datei enthält keine Passwörter; geben Sie sie allen, die mit diesen Clustern arbeiten.</translation>
    </message>
</context>
<context>
    <name>Codec</name>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>not a version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>guid: not a GUID</source>
        <translation>guid: keine GUID</translation>
    </message>
    <message>
        <source>of another database</source>
        <translation>von einer anderen Datenbank</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>weder true noch false</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>not a list of texts</source>
        <translation>keine Liste von Texten</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1 of %2</source>
        <translation>kein gültiges JSON bei Byte %1 von %2</translation>
    </message>
    <message>
        <source>a field stands twice in one object</source>
        <translation>ein Feld steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>not a complete list</source>
        <translation>keine vollständige Liste</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is none of the languages: %2.</source>
        <translation>„%1“ ist keine der Sprachen: %2.</translation>
    </message>
    <message>
        <source>There is no option “%1”. --help lists all.</source>
        <translation>Es gibt keine Option „%1“. --help nennt alle.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--autoplay only works together with --demo.</source>
        <translation>--autoplay wirkt nur zusammen mit --demo.</translation>
    </message>
    <message>
        <source>--exercise and --demo exclude each other: an exercise brings its own scenario.</source>
        <translation>--exercise und --demo schließen einander aus: Eine Übung bringt ihr eigenes Szenario mit.</translation>
    </message>
    <message>
        <source>--exercise and --connect exclude each other: simulated and real clusters are never in one window.</source>
        <translation>--exercise und --connect schließen einander aus: Simulierte und echte Cluster sind nie in einem Fenster.</translation>
    </message>
    <message>
        <source>--demo and --connect exclude each other: simulated and real clusters are never in one window.</source>
        <translation>--demo und --connect schließen einander aus: Simulierte und echte Cluster sind nie in einem Fenster.</translation>
    </message>
    <message>
        <source>--redis-version only works together with --guid: it fills in the form of that database.</source>
        <translation>--redis-version wirkt nur zusammen mit --guid: Es füllt das Formular dieser Datenbank aus.</translation>
    </message>
    <message>
        <source>--user only works together with --connect.</source>
        <translation>--user wirkt nur zusammen mit --connect.</translation>
    </message>
    <message>
        <source>Upgrades Redis Software Active-Active (CRDB) databases.

crdb-upgrader [--demo[=SCENARIO]] [--autoplay] [--exercise NAME] [--connect URL] [--user NAME] [--guid GUID]
              [--redis-version V] [--data-dir DIR] [--lang CODE] [--self-test] [--version] [--help] [LINK]

  --demo[=SCENARIO]   start on simulated clusters; crdb-simulator --list names the scenarios
  --autoplay          with --demo: play form, review and task by itself
  --exercise NAME     start an exercise of the Training page, for example 01-first-upgrade
  --connect URL       open the connect dialog with this address
  --user NAME         and this user name
  --guid GUID         fill in the database to upgrade
  --redis-version V   and the version, for example 8.4
  --data-dir DIR      keep settings and the record of all upgrades in DIR
  --lang CODE         texts in this language: de, en, es or fr
  --self-test         check that the program is complete, and end
  LINK                show crdb-upgrader://task/ID or crdb-upgrader://database/GUID, in the open window if there is one
</source>
        <translation>Aktualisiert Active-Active-Datenbanken (CRDB) von Redis Software.

crdb-upgrader [--demo[=SCENARIO]] [--autoplay] [--exercise NAME] [--connect URL] [--user NAME] [--guid GUID]
              [--redis-version V] [--data-dir DIR] [--lang CODE] [--self-test] [--version] [--help] [LINK]

  --demo[=SCENARIO]   mit simulierten Clustern starten; crdb-simulator --list nennt die Szenarien
  --autoplay          mit --demo: Formular, Durchsicht und Task von selbst abspielen
  --exercise NAME     eine Übung der Seite Schulung beginnen, zum Beispiel 01-first-upgrade
  --connect URL       den Verbindungsdialog mit dieser Adresse öffnen
  --user NAME         und mit diesem Benutzernamen
  --guid GUID         die Datenbank für das Upgrade eintragen
  --redis-version V   und die Version, zum Beispiel 8.4
  --data-dir DIR      Einstellungen und die Aufzeichnung aller Upgrades in DIR aufbewahren
  --lang CODE         Texte in dieser Sprache: de, en, es oder fr
  --self-test         prüfen, ob das Programm vollständig ist, und enden
  LINK                crdb-upgrader://task/ID oder crdb-upgrader://database/GUID zeigen, im offenen Fenster, wenn es eines gibt
</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Command, page or database</source>
        <translation>Befehl, Seite oder Datenbank</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing has all these words in its name.</source>
        <translation>Nichts hat alle diese Wörter im Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n hit(s); type more of the name.</source>
        <translation>
            <numerusform>Die ersten %1 von %n Treffer; geben Sie mehr vom Namen ein.</numerusform>
            <numerusform>Die ersten %1 von %n Treffern; geben Sie mehr vom Namen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Return runs: %1</source>
        <translation>Eingabetaste führt aus: %1</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation>Mit einem Cluster verbinden</translation>
    </message>
    <message>
        <source>Signs in to the REST API of a Redis Software cluster. The certificate is looked at first; the password is sent only after it is trusted, and is kept in memory until the program is closed, unless you keep it in the system keychain.</source>
        <translation>Meldet sich an der REST-API eines Redis-Software-Clusters an. Zuerst wird das Zertifikat angesehen; das Passwort wird erst gesendet, wenn ihm vertraut wird, und bleibt im Arbeitsspeicher, bis das Programm geschlossen wird, es sei denn, Sie bewahren es im Schlüsselbund des Systems auf.</translation>
    </message>
    <message>
        <source>Cluster &amp;address</source>
        <translation>Cluster-&amp;Adresse</translation>
    </message>
    <message>
        <source>Cluster address</source>
        <translation>Cluster-Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the key</source>
        <translation>Pass&amp;phrase des Schlüssels</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>empty where the key has none</source>
        <translation>leer, wenn der Schlüssel keine hat</translation>
    </message>
    <message>
        <source>&amp;Save this cluster</source>
        <translation>Diesen Cluster &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system keychain</source>
        <translation>Passwort im Schlüsselbund des Systems auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter the user name, usually an e-mail address.</source>
        <translation>Geben Sie den Benutzernamen ein, meist eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon: the sign-in would end the name there.</source>
        <translation>Ein Benutzername darf keinen Doppelpunkt enthalten: Die Anmeldung würde den Namen dort beenden.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Not connected. No password was sent.</source>
        <translation>Nicht verbunden. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <translation>Stattdessen %1 &amp;verwenden</translation>
    </message>
    <message>
        <source>Puts that address into the field. Nothing is sent.</source>
        <translation>Trägt diese Adresse in das Feld ein. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Connect only if it is a node of your cluster.</source>
        <translation>Nichts wurde an %1 gesendet. Verbinden Sie nur, wenn es ein Knoten Ihres Clusters ist.</translation>
    </message>
    <message>
        <source>Looking at the certificate…</source>
        <translation>Das Zertifikat wird angesehen…</translation>
    </message>
    <message>
        <source>Waiting for your decision about the certificate.</source>
        <translation>Warten auf Ihre Entscheidung über das Zertifikat.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it could be read: which submissions it held is not known.</source>
        <translation>Nichts darin war lesbar: Welche Aufträge es enthielt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No submission was recovered.</source>
        <translation>Kein Auftrag wurde wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) recovered: %1.</source>
        <translation>
            <numerusform>%n Auftrag wiederhergestellt: %1.</numerusform>
            <numerusform>%n Aufträge wiederhergestellt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) not recovered: %1.</source>
        <translation>
            <numerusform>%n Auftrag nicht wiederhergestellt: %1.</numerusform>
            <numerusform>%n Aufträge nicht wiederhergestellt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n line(s) of the history lost.</source>
        <translation>
            <numerusform>Mindestens %n Zeile des Verlaufs ging verloren.</numerusform>
            <numerusform>Mindestens %n Zeilen des Verlaufs gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many lines of the history are lost, if any, cannot be told.</source>
        <translation>Ob und wie viele Zeilen des Verlaufs verloren gingen, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Die beschädigte Datei wurde als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
</context>
<context>
    <name>DatabaseRow</name>
    <message>
        <source>syncer %1</source>
        <translation>Syncer %1</translation>
    </message>
    <message>
        <source>link to %1: %2</source>
        <translation>Link zu %1: %2</translation>
    </message>
    <message>
        <source>nobody is signed in to this cluster</source>
        <translation>an diesem Cluster ist niemand angemeldet</translation>
    </message>
    <message>
        <source>this account is not shown the instance</source>
        <translation>die Instanz wird diesem Konto nicht gezeigt</translation>
    </message>
    <message>
        <source>the last look failed</source>
        <translation>die letzte Abfrage schlug fehl</translation>
    </message>
    <message>
        <source>this account is not shown the database</source>
        <translation>die Datenbank wird diesem Konto nicht gezeigt</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Redis-Version</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation>Featureset</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 passt nicht</translation>
    </message>
    <message>
        <source>task running</source>
        <translation>Task läuft</translation>
    </message>
    <message>
        <source>instances differ</source>
        <translation>Instanzen verschieden</translation>
    </message>
    <message>
        <source>not everything is known</source>
        <translation>nicht alles ist bekannt</translation>
    </message>
    <message>
        <source>goal not known</source>
        <translation>Ziel nicht bekannt</translation>
    </message>
    <message>
        <source>can be upgraded</source>
        <translation>Upgrade möglich</translation>
    </message>
    <message>
        <source>at goal</source>
        <translation>am Ziel</translation>
    </message>
</context>
<context>
    <name>DatabasesModel</name>
    <message>
        <source>%1, upgrading</source>
        <translation>%1, wird aktualisiert</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>unknown, not signed in</source>
        <translation>unbekannt, nicht angemeldet</translation>
    </message>
    <message>
        <source>unknown, not shown</source>
        <translation>unbekannt, nicht gezeigt</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>unknown, look failed</source>
        <translation>unbekannt, Abfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>p%1</source>
        <translation>P%1</translation>
    </message>
    <message>
        <source>f%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not on this cluster</source>
        <translation>%1: nicht auf diesem Cluster</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The newest version that every node of every participating cluster offers.</source>
        <translation>Die neueste Version, die jeder Knoten jedes beteiligten Clusters anbietet.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Filter databases</source>
        <translation>Datenbanken filtern</translation>
    </message>
    <message>
        <source>Name, GUID, version or module</source>
        <translation>Name, GUID, Version oder Modul</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>Braucht A&amp;ufmerksamkeit</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Up&amp;grade…</source>
        <translation>Up&amp;grade…</translation>
    </message>
    <message>
        <source>Database details</source>
        <translation>Details zur Datenbank</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>No Active-Active database is known</source>
        <translation>Keine Active-Active-Datenbank bekannt</translation>
    </message>
    <message>
        <source>Connected clusters are asked for their Active-Active databases; each appears here once, with its instances side by side.</source>
        <translation>Verbundene Cluster werden nach ihren Active-Active-Datenbanken gefragt; jede erscheint hier einmal, ihre Instanzen nebeneinander.</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>Cluster verbinden</translation>
    </message>
    <message>
        <source>No database matches</source>
        <translation>Keine Datenbank passt</translation>
    </message>
    <message>
        <source>None of the known databases has what the filter asks for.</source>
        <translation>Keine der bekannten Datenbanken hat, wonach der Filter fragt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 does not show its databases to this account.</source>
        <translation>%1 zeigt diesem Konto seine Datenbanken nicht.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>%1 has none that this account may see.</source>
        <translation>%1 hat keine, die dieses Konto sehen darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n Active-Active database(s)</source>
        <translation>
            <numerusform>%n Active-Active-Datenbank</numerusform>
            <numerusform>%n Active-Active-Datenbanken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs attention</source>
        <translation>keine braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>What runs where, what could run, and what needs somebody.</source>
        <translation>Was wo läuft, was laufen könnte und was jemanden braucht.</translation>
    </message>
    <message>
        <source>%1, %2. Goal: the newest version that every node of every participating cluster offers.</source>
        <translation>%1, %2. Ziel: die neueste Version, die jeder Knoten jedes beteiligten Clusters anbietet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is no link of this program. Links are crdb-upgrader://task/&lt;task ID&gt; and crdb-upgrader://database/&lt;GUID&gt;, and only show a page.</source>
        <translation>Das ist kein Link dieses Programms. Links sind crdb-upgrader://task/&lt;task ID&gt; und crdb-upgrader://database/&lt;GUID&gt;, und sie zeigen nur eine Seite.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>%1. These are simulated clusters; nothing here is real.</source>
        <translation>%1. Dies sind simulierte Cluster; nichts hier ist echt.</translation>
    </message>
    <message>
        <source>The database is named by its GUID.</source>
        <translation>Die Datenbank wird durch ihre GUID benannt.</translation>
    </message>
    <message>
        <source>The version it should have afterwards.</source>
        <translation>Die Version, die sie danach haben soll.</translation>
    </message>
    <message>
        <source>Check reads from the clusters and sends nothing that changes them.</source>
        <translation>Prüfen liest von den Clustern und sendet nichts, was sie ändert.</translation>
    </message>
    <message>
        <source>Review shows exactly what would be sent.</source>
        <translation>Die Durchsicht zeigt genau, was gesendet würde.</translation>
    </message>
    <message>
        <source>A check did not pass. In class it is sent all the same, to see what the cluster answers.</source>
        <translation>Eine Prüfung ist nicht bestanden. In der Schulung wird trotzdem gesendet, um zu sehen, was der Cluster antwortet.</translation>
    </message>
    <message>
        <source>The last button names what it does. It is recorded on disk first, then sent once.</source>
        <translation>Der letzte Knopf nennt, was er tut. Es wird zuerst auf der Festplatte aufgezeichnet und dann einmal gesendet.</translation>
    </message>
    <message>
        <source>Accepted is not finished. From here on the program only watches.</source>
        <translation>Angenommen ist nicht beendet. Ab hier sieht das Programm nur zu.</translation>
    </message>
    <message>
        <source>“%1” did not become usable.</source>
        <translation>„%1“ wurde nicht verwendbar.</translation>
    </message>
    <message>
        <source>The task did not end.</source>
        <translation>Der Task endete nicht.</translation>
    </message>
</context>
<context>
    <name>DemonstrationOverlay</name>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>CRDB Upgrader</source>
        <translation>CRDB Upgrader</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Database name</source>
        <translation>Name der Datenbank</translation>
    </message>
    <message>
        <source>Upgrade and allow data loss</source>
        <translation>Upgrade mit möglichem Datenverlust</translation>
    </message>
    <message>
        <source>This upgrade can permanently lose data of %1.</source>
        <translation>Dieses Upgrade kann Daten von %1 endgültig verlieren.</translation>
    </message>
    <message>
        <source>CRDB %1, through %2</source>
        <translation>CRDB %1, über %2</translation>
    </message>
    <message>
        <source>To go on, type the GUID: %1</source>
        <translation>Um fortzufahren, geben Sie die GUID ein: %1</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Um fortzufahren, geben Sie den Namen der Datenbank ein: %1</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Qt: %1</source>
        <translation>Qt: %1</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Window system: %1</source>
        <translation>Fenstersystem: %1</translation>
    </message>
    <message>
        <source>Clusters: none</source>
        <translation>Cluster: keine</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version nicht bekannt</translation>
    </message>
    <message>
        <source>Cluster %1 (SIMULATION): %2, %3</source>
        <translation>Cluster %1 (SIMULATION): %2, %3</translation>
    </message>
    <message>
        <source>Cluster %1: %2, %3</source>
        <translation>Cluster %1: %2, %3</translation>
    </message>
    <message>
        <source>Requests: none</source>
        <translation>Anfragen: keine</translation>
    </message>
    <message>
        <source>Requests, oldest first (UTC):</source>
        <translation>Anfragen, älteste zuerst (UTC):</translation>
    </message>
    <message>
        <source>%1  cluster %2  %3</source>
        <translation>%1  Cluster %2  %3</translation>
    </message>
    <message>
        <source>looking at its certificate</source>
        <translation>sieht das Zertifikat an</translation>
    </message>
    <message>
        <source>asking for trust</source>
        <translation>fragt nach Vertrauen</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>meldet an</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <source>Time stands still.</source>
        <translation>Die Zeit steht still.</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast.</source>
        <translation>Die Zeit läuft %1-mal so schnell.</translation>
    </message>
    <message>
        <source>Time was put forward by %1 s.</source>
        <translation>Die Zeit wurde um %1 s vorgestellt.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Gesetzt: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Was nun</translation>
    </message>
    <message>
        <source>Documentation: %1</source>
        <translation>Dokumentation: %1</translation>
    </message>
    <message>
        <source>What this program has read</source>
        <translation>Was dieses Programm gelesen hat</translation>
    </message>
    <message>
        <source>What we conclude from the catalogue</source>
        <translation>Was wir aus dem Katalog schließen</translation>
    </message>
    <message>
        <source>Nothing: the modules of this database and the catalogue of a participating cluster could not be read. Connect to the participating clusters to see which module does not fit.</source>
        <translation>Nichts: Die Module dieser Datenbank und der Katalog eines beteiligten Clusters konnten nicht gelesen werden. Verbinden Sie sich mit den beteiligten Clustern, um zu sehen, welches Modul nicht passt.</translation>
    </message>
    <message>
        <source>This is no part of the answer. Read from the catalogues, these modules do not fit:</source>
        <translation>Dies gehört nicht zur Antwort. Nach den Katalogen passen diese Module nicht:</translation>
    </message>
    <message>
        <source>No certain misfit was found. Some capabilities that may be needed are missing:</source>
        <translation>Ein sicherer Widerspruch wurde nicht gefunden. Einige Fähigkeiten, die nötig sein können, fehlen:</translation>
    </message>
    <message>
        <source>No misfit was found in what could be read: every module has a version that covers the settings of this database. The cluster sees it differently; it may know of settings that cannot be read.</source>
        <translation>In dem, was gelesen werden konnte, fand sich kein Widerspruch: Jedes Modul hat eine Version, die die Einstellungen dieser Datenbank abdeckt. Der Cluster sieht es anders; er kennt vielleicht Einstellungen, die nicht lesbar sind.</translation>
    </message>
    <message>
        <source>What the cluster said</source>
        <translation>Was der Cluster sagte</translation>
    </message>
    <message>
        <source>What the cluster said (HTTP %1)</source>
        <translation>Was der Cluster sagte (HTTP %1)</translation>
    </message>
    <message>
        <source>What the cluster said (HTTP %1, %2)</source>
        <translation>Was der Cluster sagte (HTTP %1, %2)</translation>
    </message>
    <message>
        <source>The answer had no text.</source>
        <translation>Die Antwort hatte keinen Text.</translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message>
        <source>No problems so far.</source>
        <translation>Bisher keine Probleme.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The cluster said: “%1”.</source>
        <translation>Der Cluster sagte: „%1“.</translation>
    </message>
    <message>
        <source>The cluster gave no reason.</source>
        <translation>Der Cluster nannte keinen Grund.</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>der Cluster</translation>
    </message>
    <message>
        <source>a cluster that is not named</source>
        <translation>ein nicht genannter Cluster</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>das Verlangte</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>eine andere Stelle</translation>
    </message>
    <message>
        <source>Something happened that this program does not know</source>
        <translation>Etwas ist geschehen, das dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>The answer of %1 had the status %4, for which there is no explanation here. %2</source>
        <translation>Die Antwort von %1 hatte den Status %4, für den es hier keine Erklärung gibt. %2</translation>
    </message>
    <message>
        <source>There is no explanation here for what %1 did. %2</source>
        <translation>Für das, was %1 getan hat, gibt es hier keine Erklärung. %2</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task. Read the raw text.</source>
        <translation>Wir wissen nicht, ob das Upgrade begonnen hat; nichts wird noch einmal gesendet. Der Cluster wird nach dem Task gefragt. Lesen Sie den Originaltext.</translation>
    </message>
    <message>
        <source>Read the raw text, and look for its words in the documentation or ask Redis support.</source>
        <translation>Lesen Sie den Originaltext, und suchen Sie seine Worte in der Dokumentation, oder fragen Sie den Redis-Support.</translation>
    </message>
    <message>
        <source>The certificate vouches only for itself</source>
        <translation>Das Zertifikat bürgt nur für sich selbst</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, or its chain ends in a CA that is not trusted here. Nothing was sent, no password either.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert, oder seine Kette endet in einer CA, der hier nicht vertraut wird. Nichts wurde gesendet, auch kein Passwort.</translation>
    </message>
    <message>
        <source>Choose the file with the CA that issued it, or compare the fingerprint on a node and trust this one certificate.</source>
        <translation>Wählen Sie die Datei mit der CA, die es ausgestellt hat, oder vergleichen Sie den Fingerabdruck auf einem Knoten und vertrauen Sie diesem einen Zertifikat.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is not known</source>
        <translation>Der Aussteller des Zertifikats ist nicht bekannt</translation>
    </message>
    <message>
        <source>No trusted CA issued the certificate of %1, or the server left a certificate of the chain out. Nothing was sent, no password either.</source>
        <translation>Keine vertrauenswürdige CA hat das Zertifikat von %1 ausgestellt, oder der Server hat ein Zertifikat der Kette ausgelassen. Nichts wurde gesendet, auch kein Passwort.</translation>
    </message>
    <message>
        <source>Ask who issued it, and choose the file with that CA and those in between. If the CA was changed lately, the file may be too old.</source>
        <translation>Fragen Sie, wer es ausgestellt hat, und wählen Sie die Datei mit dieser CA und den Zwischenzertifikaten. Wurde die CA kürzlich gewechselt, kann die Datei zu alt sein.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate is trusted, but the address in %1 is not among its names. Nothing was sent, no password either.</source>
        <translation>Dem Zertifikat wird vertraut, aber die Adresse in %1 ist nicht unter seinen Namen. Nichts wurde gesendet, auch kein Passwort.</translation>
    </message>
    <message>
        <source>Use the name of the cluster for its address, not an IP address. If the name is right, something else answers there: ask your administrators.</source>
        <translation>Verwenden Sie als Adresse den Namen des Clusters, keine IP-Adresse. Ist der Name richtig, antwortet dort etwas anderes: Fragen Sie Ihre Administratoren.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid once and is no longer. Nothing was sent, no password either.</source>
        <translation>Das Zertifikat von %1 war einmal gültig und ist es nicht mehr. Nichts wurde gesendet, auch kein Passwort.</translation>
    </message>
    <message>
        <source>Have the certificate renewed, and check that the clock of this computer is right.</source>
        <translation>Lassen Sie das Zertifikat erneuern, und prüfen Sie, ob die Uhr dieses Computers richtig geht.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The time of the certificate of %1 has not come, by the clock of this computer. Nothing was sent, no password either.</source>
        <translation>Nach der Uhr dieses Computers ist die Zeit des Zertifikats von %1 noch nicht gekommen. Nichts wurde gesendet, auch kein Passwort.</translation>
    </message>
    <message>
        <source>Check the clock of this computer first, then the one of the node that made the certificate.</source>
        <translation>Prüfen Sie zuerst die Uhr dieses Computers, dann die des Knotens, der das Zertifikat erstellt hat.</translation>
    </message>
    <message>
        <source>The server speaks only outdated encryption</source>
        <translation>Der Server spricht nur veraltete Verschlüsselung</translation>
    </message>
    <message>
        <source>This program speaks TLS 1.2 and 1.3, and %1 accepts neither of them. Nothing was sent, no password either.</source>
        <translation>Dieses Programm spricht TLS 1.2 und 1.3, und %1 nimmt keines von beiden an. Nichts wurde gesendet, auch kein Passwort.</translation>
    </message>
    <message>
        <source>Have min_control_TLS_version of the cluster set to 1.2 or 1.3, or look for an old proxy or balancer in between.</source>
        <translation>Lassen Sie min_control_TLS_version des Clusters auf 1.2 oder 1.3 setzen, oder suchen Sie nach einem alten Proxy oder Load Balancer dazwischen.</translation>
    </message>
    <message>
        <source>The cluster asks for a certificate of yours</source>
        <translation>Der Cluster verlangt ein Zertifikat von Ihnen</translation>
    </message>
    <message>
        <source>Only clients with a certificate of their own are let in at %1, and none is set for this cluster.</source>
        <translation>Bei %1 werden nur Clients mit eigenem Zertifikat zugelassen, und für diesen Cluster ist keines eingestellt.</translation>
    </message>
    <message>
        <source>Nothing was answered. Choose the files of your certificate and its key for this cluster, and connect anew.</source>
        <translation>Nichts wurde beantwortet. Wählen Sie für diesen Cluster die Dateien Ihres Zertifikats und seines Schlüssels, und verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>The cluster does not accept your certificate</source>
        <translation>Der Cluster nimmt Ihr Zertifikat nicht an</translation>
    </message>
    <message>
        <source>Your certificate was shown to %1 and turned down: it may have expired, come from a CA that the cluster does not trust, or belong to nobody there.</source>
        <translation>Ihr Zertifikat wurde %1 gezeigt und abgelehnt: Es kann abgelaufen sein, von einer CA stammen, der der Cluster nicht vertraut, oder dort niemandem gehören.</translation>
    </message>
    <message>
        <source>Nothing was answered. Check which certificate is set for this cluster, and ask an administrator.</source>
        <translation>Nichts wurde beantwortet. Prüfen Sie, welches Zertifikat für diesen Cluster eingestellt ist, und fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The cluster asked for a certificate of yours</source>
        <translation>Der Cluster hat ein Zertifikat von Ihnen verlangt</translation>
    </message>
    <message>
        <source>It closed the connection when the request had left already; most likely nobody read it.</source>
        <translation>Er schloss die Verbindung, als die Anfrage schon abgegangen war; höchstwahrscheinlich hat sie niemand gelesen.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once you set your certificate and sign in.</source>
        <translation>Wir wissen nicht, ob das Upgrade begonnen hat; nichts wird noch einmal gesendet. Der Cluster wird nach dem Task gefragt, sobald Sie Ihr Zertifikat einstellen und sich anmelden.</translation>
    </message>
    <message>
        <source>The cluster turned your certificate down</source>
        <translation>Der Cluster hat Ihr Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once it accepts your certificate.</source>
        <translation>Wir wissen nicht, ob das Upgrade begonnen hat; nichts wird noch einmal gesendet. Der Cluster wird nach dem Task gefragt, sobald er Ihr Zertifikat annimmt.</translation>
    </message>
    <message>
        <source>No encryption is spoken at this port</source>
        <translation>An diesem Port wird keine Verschlüsselung gesprochen</translation>
    </message>
    <message>
        <source>Something answers at %1, but without TLS; it may be plain HTTP. Nothing was sent, no password either.</source>
        <translation>Bei %1 antwortet etwas, aber ohne TLS; es kann einfaches HTTP sein. Nichts wurde gesendet, auch kein Passwort.</translation>
    </message>
    <message>
        <source>Check the port: the API with encryption is usually at 9443, the one at 8080 has none.</source>
        <translation>Prüfen Sie den Port: Die API mit Verschlüsselung ist meist bei 9443, die bei 8080 hat keine.</translation>
    </message>
    <message>
        <source>The CA file cannot be read</source>
        <translation>Die CA-Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no file %7, or it may not be read. Nothing was sent.</source>
        <translation>Es gibt keine Datei %7, oder sie darf nicht gelesen werden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose the file anew, or have its permissions changed.</source>
        <translation>Wählen Sie die Datei neu, oder lassen Sie ihre Rechte ändern.</translation>
    </message>
    <message>
        <source>The CA file is too large</source>
        <translation>Die CA-Datei ist zu groß</translation>
    </message>
    <message>
        <source>The file %7 is larger than 1 MB, which no list of CAs needs to be. Nothing was sent.</source>
        <translation>Die Datei %7 ist größer als 1 MB, was keine Liste von CAs sein muss. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose the file that holds the CA of this cluster and little else.</source>
        <translation>Wählen Sie die Datei, die die CA dieses Clusters und wenig anderes enthält.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate</source>
        <translation>Die CA-Datei enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>In %7 there is no certificate in PEM form. Nothing was sent.</source>
        <translation>In %7 ist kein Zertifikat im PEM-Format. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose a file with lines that begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Wählen Sie eine Datei mit Zeilen, die mit „-----BEGIN CERTIFICATE-----“ beginnen.</translation>
    </message>
    <message>
        <source>The CA file holds something else than CAs</source>
        <translation>Die CA-Datei enthält etwas anderes als CAs</translation>
    </message>
    <message>
        <source>A certificate in %7 may not issue others, so it is none of a CA. Nothing was sent.</source>
        <translation>Ein Zertifikat in %7 darf keine anderen ausstellen, ist also keines einer CA. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose the certificate of the issuer. To trust a server&apos;s own certificate, compare its fingerprint and trust that instead.</source>
        <translation>Wählen Sie das Zertifikat des Ausstellers. Um dem eigenen Zertifikat eines Servers zu vertrauen, vergleichen Sie seinen Fingerabdruck, und vertrauen Sie diesem.</translation>
    </message>
    <message>
        <source>Your certificate cannot be read</source>
        <translation>Ihr Zertifikat kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no file %7, it may not be read, or it holds no certificate in PEM form. Nothing was sent.</source>
        <translation>Es gibt keine Datei %7, sie darf nicht gelesen werden, oder sie enthält kein Zertifikat im PEM-Format. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose the file of your certificate anew, or have its permissions changed.</source>
        <translation>Wählen Sie die Datei Ihres Zertifikats neu, oder lassen Sie ihre Rechte ändern.</translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation>Ihr Schlüssel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no file %7, it may not be read, or it holds no RSA or EC key in PEM form. Nothing was sent.</source>
        <translation>Es gibt keine Datei %7, sie darf nicht gelesen werden, oder sie enthält keinen RSA- oder EC-Schlüssel im PEM-Format. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose the file of the key anew, or have its permissions changed.</source>
        <translation>Wählen Sie die Datei des Schlüssels neu, oder lassen Sie ihre Rechte ändern.</translation>
    </message>
    <message>
        <source>The passphrase does not open your key</source>
        <translation>Die Passphrase öffnet Ihren Schlüssel nicht</translation>
    </message>
    <message>
        <source>The key in %7 is encrypted, and the passphrase is wrong or missing. Nothing was sent.</source>
        <translation>Der Schlüssel in %7 ist verschlüsselt, und die Passphrase ist falsch oder fehlt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key again.</source>
        <translation>Geben Sie die Passphrase des Schlüssels noch einmal ein.</translation>
    </message>
    <message>
        <source>Key and certificate do not belong together</source>
        <translation>Schlüssel und Zertifikat gehören nicht zusammen</translation>
    </message>
    <message>
        <source>The key in %7 is not the one that your certificate was made for. Nothing was sent.</source>
        <translation>Der Schlüssel in %7 ist nicht der, für den Ihr Zertifikat erstellt wurde. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose the two files that were made together; a renewed certificate may have a new key.</source>
        <translation>Wählen Sie die beiden Dateien, die zusammen erstellt wurden; ein erneuertes Zertifikat kann einen neuen Schlüssel haben.</translation>
    </message>
    <message>
        <source>The node passes requests on to an unknown host</source>
        <translation>Der Knoten leitet Anfragen an einen unbekannten Host weiter</translation>
    </message>
    <message>
        <source>The answer of %1 named %7, which is not known to be a node of this cluster. It was not followed: no password was sent there.</source>
        <translation>Die Antwort von %1 nannte %7, und das ist nicht als Knoten dieses Clusters bekannt. Ihr wurde nicht gefolgt: Dorthin wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>If you know it as the master of this cluster, connect to it. Otherwise find out who answers, or have “handle_redirects” turned on.</source>
        <translation>Wenn Sie ihn als Master dieses Clusters kennen, verbinden Sie sich mit ihm. Sonst finden Sie heraus, wer antwortet, oder lassen Sie „handle_redirects“ einschalten.</translation>
    </message>
    <message>
        <source>The node passes requests on to an unsafe address</source>
        <translation>Der Knoten leitet Anfragen an eine unsichere Adresse weiter</translation>
    </message>
    <message>
        <source>The answer of %1 named %7 without encryption, at another port, or not as an address of the API. It was not followed: no password was sent there.</source>
        <translation>Die Antwort von %1 nannte %7 ohne Verschlüsselung, an einem anderen Port oder nicht als Adresse der API. Ihr wurde nicht gefolgt: Dorthin wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Connect to the name of the cluster or to its master node. If it stays so, find out who answers there.</source>
        <translation>Verbinden Sie sich mit dem Namen des Clusters oder mit seinem Master-Knoten. Bleibt es so, finden Sie heraus, wer dort antwortet.</translation>
    </message>
    <message>
        <source>The nodes pass the request around</source>
        <translation>Die Knoten reichen die Anfrage herum</translation>
    </message>
    <message>
        <source>One node named the next one, four times in a row, the last one being %7. That one was not asked.</source>
        <translation>Ein Knoten nannte den nächsten, viermal hintereinander, der letzte war %7. Dieser wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The cluster may be choosing a new master: wait a minute. If it stays so, connect to the master node.</source>
        <translation>Der Cluster wählt vielleicht gerade einen neuen Master: Warten Sie eine Minute. Bleibt es so, verbinden Sie sich mit dem Master-Knoten.</translation>
    </message>
    <message>
        <source>The node passes upgrades on to an unknown host</source>
        <translation>Der Knoten leitet Upgrades an einen unbekannten Host weiter</translation>
    </message>
    <message>
        <source>Nothing was started. If you know it as the master of this cluster, connect to it and submit a new upgrade there. Otherwise find out who answers.</source>
        <translation>Nichts wurde gestartet. Wenn Sie ihn als Master dieses Clusters kennen, verbinden Sie sich mit ihm, und senden Sie dort ein neues Upgrade ab. Sonst finden Sie heraus, wer antwortet.</translation>
    </message>
    <message>
        <source>The node passes upgrades on to an unsafe address</source>
        <translation>Der Knoten leitet Upgrades an eine unsichere Adresse weiter</translation>
    </message>
    <message>
        <source>Nothing was started. Connect to the name of the cluster or to its master node, and submit a new upgrade there.</source>
        <translation>Nichts wurde gestartet. Verbinden Sie sich mit dem Namen des Clusters oder mit seinem Master-Knoten, und senden Sie dort ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>The nodes pass the upgrade around</source>
        <translation>Die Knoten reichen das Upgrade herum</translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7. An upgrade is passed on once at most, and never back to a node that was asked: that one was not asked.</source>
        <translation>Der Knoten %1 hat die Anfrage nicht bearbeitet, sondern %7 genannt. Ein Upgrade wird höchstens einmal weitergeleitet und nie zurück an einen Knoten, der gefragt wurde: Dieser wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Nothing was started. The cluster may be choosing a new master: wait a minute, connect to the master node, and submit a new upgrade there.</source>
        <translation>Nichts wurde gestartet. Der Cluster wählt vielleicht gerade einen neuen Master: Warten Sie eine Minute, verbinden Sie sich mit dem Master-Knoten, und senden Sie dort ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>Another node of the cluster takes upgrades</source>
        <translation>Ein anderer Knoten des Clusters nimmt Upgrades an</translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7, a node of the same cluster. An upgrade is never passed on without you.</source>
        <translation>Der Knoten %1 hat die Anfrage nicht bearbeitet, sondern %7 genannt, einen Knoten desselben Clusters. Ein Upgrade wird nie ohne Sie weitergeleitet.</translation>
    </message>
    <message>
        <source>Nothing was started. To continue there, connect to %7 and submit a new upgrade through it.</source>
        <translation>Nichts wurde gestartet. Um dort fortzufahren, verbinden Sie sich mit %7, und senden Sie darüber ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>Another node of the cluster takes this request</source>
        <translation>Ein anderer Knoten des Clusters nimmt diese Anfrage an</translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7, a node of the same cluster. Nothing is passed on without you.</source>
        <translation>Der Knoten %1 hat die Anfrage nicht bearbeitet, sondern %7 genannt, einen Knoten desselben Clusters. Nichts wird ohne Sie weitergeleitet.</translation>
    </message>
    <message>
        <source>Nothing was done. To continue there, connect to %7 and ask again through it.</source>
        <translation>Nichts wurde getan. Um dort fortzufahren, verbinden Sie sich mit %7, und fragen Sie darüber noch einmal.</translation>
    </message>
    <message>
        <source>The task failed</source>
        <translation>Der Task ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The task does not say on which cluster. %2</source>
        <translation>Der Task sagt nicht, auf welchem Cluster. %2</translation>
    </message>
    <message>
        <source>Read below what is known of every instance. When the cause is removed, a new upgrade brings the others level.</source>
        <translation>Lesen Sie unten, was über jede Instanz bekannt ist. Ist die Ursache beseitigt, bringt ein neues Upgrade die anderen auf denselben Stand.</translation>
    </message>
    <message>
        <source>The task failed on a cluster</source>
        <translation>Der Task ist auf einem Cluster fehlgeschlagen</translation>
    </message>
    <message>
        <source>The error happened on %3. %2</source>
        <translation>Der Fehler geschah auf %3. %2</translation>
    </message>
    <message>
        <source>Read below what is known of every instance. Look at that cluster; when the cause is removed, upgrade again.</source>
        <translation>Lesen Sie unten, was über jede Instanz bekannt ist. Sehen Sie nach diesem Cluster; ist die Ursache beseitigt, wiederholen Sie das Upgrade.</translation>
    </message>
    <message>
        <source>A cluster refused the credentials of another one</source>
        <translation>Ein Cluster hat die Zugangsdaten eines anderen abgelehnt</translation>
    </message>
    <message>
        <source>The clusters sign in to each other, and the password that is kept for that is no longer valid on %3.</source>
        <translation>Die Cluster melden sich aneinander an, und das dafür hinterlegte Passwort gilt auf %3 nicht mehr.</translation>
    </message>
    <message>
        <source>Renew the credentials of the participating clusters in the database, then upgrade again.</source>
        <translation>Erneuern Sie die Zugangsdaten der beteiligten Cluster in der Datenbank, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>A cluster does not let another one upgrade</source>
        <translation>Ein Cluster lässt einen anderen kein Upgrade ausführen</translation>
    </message>
    <message>
        <source>The account with which the clusters sign in to each other lacks a permission on %3.</source>
        <translation>Dem Konto, mit dem sich die Cluster aneinander anmelden, fehlt auf %3 ein Recht.</translation>
    </message>
    <message>
        <source>Give the account the role it needs, then upgrade again.</source>
        <translation>Geben Sie dem Konto die nötige Rolle, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>A cluster does not know what it was asked to do</source>
        <translation>Ein Cluster kennt nicht, was von ihm verlangt wurde</translation>
    </message>
    <message>
        <source>The software of %3 may be older than 8.0.18, or it no longer takes part in the database.</source>
        <translation>Die Software von %3 kann älter als 8.0.18 sein, oder der Cluster ist an der Datenbank nicht mehr beteiligt.</translation>
    </message>
    <message>
        <source>Compare the software versions of all participating clusters, then upgrade again.</source>
        <translation>Vergleichen Sie die Softwareversionen aller beteiligten Cluster, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>A cluster could not be reached by another one</source>
        <translation>Ein Cluster war für einen anderen nicht erreichbar</translation>
    </message>
    <message>
        <source>The API of %3 answered another cluster with an error. %2</source>
        <translation>Die API von %3 hat einem anderen Cluster mit einem Fehler geantwortet. %2</translation>
    </message>
    <message>
        <source>Look whether that cluster is well, wait until it is, then upgrade again.</source>
        <translation>Sehen Sie nach, ob es diesem Cluster gut geht, warten Sie darauf, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>A step of the upgrade took too long</source>
        <translation>Ein Schritt des Upgrades hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Something did not get ready in time, for example a shard that still loads its data. %2</source>
        <translation>Etwas wurde nicht rechtzeitig fertig, zum Beispiel ein Shard, der noch seine Daten lädt. %2</translation>
    </message>
    <message>
        <source>Wait until the shards are loaded, compare versions and featureset of all instances, then upgrade again if they differ.</source>
        <translation>Warten Sie, bis die Shards geladen sind, vergleichen Sie Versionen und Featureset aller Instanzen, und wiederholen Sie das Upgrade, wenn sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Something failed inside the cluster</source>
        <translation>Innerhalb des Clusters ist etwas fehlgeschlagen</translation>
    </message>
    <message>
        <source>The error came from %3 and is not explained further. %2</source>
        <translation>Der Fehler kam von %3 und wird nicht weiter erklärt. %2</translation>
    </message>
    <message>
        <source>Look at the logs of that cluster, compare the versions, then upgrade again or ask Redis support.</source>
        <translation>Sehen Sie in die Protokolle dieses Clusters, vergleichen Sie die Versionen, und wiederholen Sie dann das Upgrade, oder fragen Sie den Redis-Support.</translation>
    </message>
    <message>
        <source>An instance could not be upgraded</source>
        <translation>Eine Instanz konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>The upgrade of the instance on %3 was refused or broke off. %2</source>
        <translation>Das Upgrade der Instanz auf %3 wurde abgelehnt oder brach ab. %2</translation>
    </message>
    <message>
        <source>Read below what is known of every instance. Remove the cause that the cluster names, then upgrade again.</source>
        <translation>Lesen Sie unten, was über jede Instanz bekannt ist. Beseitigen Sie die Ursache, die der Cluster nennt, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>A cluster says that its nodes are not all upgraded</source>
        <translation>Ein Cluster meldet, dass nicht alle seine Knoten aktualisiert sind</translation>
    </message>
    <message>
        <source>The upgrade of the instance on %3 was refused. %2</source>
        <translation>Das Upgrade der Instanz auf %3 wurde abgelehnt. %2</translation>
    </message>
    <message>
        <source>Compare the software of all nodes of that cluster, upgrade those that are behind, then upgrade again.</source>
        <translation>Vergleichen Sie die Software aller Knoten dieses Clusters, aktualisieren Sie die zurückliegenden, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>A cluster has no version of a module for the target</source>
        <translation>Ein Cluster hat keine Version eines Moduls für das Ziel</translation>
    </message>
    <message>
        <source>Choose a Redis version for which every cluster has the module, then upgrade again.</source>
        <translation>Wählen Sie eine Redis-Version, für die jeder Cluster das Modul hat, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>A new module version lacks a capability</source>
        <translation>Einer neuen Modulversion fehlt eine Fähigkeit</translation>
    </message>
    <message>
        <source>On %3 the module does not support a setting of the database. %2</source>
        <translation>Auf %3 unterstützt das Modul eine Einstellung der Datenbank nicht. %2</translation>
    </message>
    <message>
        <source>Choose a version whose modules fit on every cluster, then upgrade again.</source>
        <translation>Wählen Sie eine Version, deren Module auf jedem Cluster passen, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>The task was cancelled</source>
        <translation>Der Task wurde abgebrochen</translation>
    </message>
    <message>
        <source>Somebody asked the cluster to cancel the task.</source>
        <translation>Jemand hat den Cluster um den Abbruch des Tasks gebeten.</translation>
    </message>
    <message>
        <source>Upgrade again to bring all instances level.</source>
        <translation>Wiederholen Sie das Upgrade, um alle Instanzen auf denselben Stand zu bringen.</translation>
    </message>
    <message>
        <source>Sign-in refused while cancelling</source>
        <translation>Anmeldung beim Abbrechen abgelehnt</translation>
    </message>
    <message>
        <source>The cluster refused the sign-in, so the task was not cancelled. Every call to it has stopped, because five refusals lock the account.</source>
        <translation>Der Cluster hat die Anmeldung abgelehnt, der Task wurde also nicht abgebrochen. Alle Aufrufe dorthin sind angehalten, denn fünf Ablehnungen sperren das Konto.</translation>
    </message>
    <message>
        <source>The task goes on. Sign in again, then decide whether to cancel.</source>
        <translation>Der Task läuft weiter. Melden Sie sich neu an, und entscheiden Sie dann, ob Sie abbrechen.</translation>
    </message>
    <message>
        <source>This account may not cancel tasks</source>
        <translation>Dieses Konto darf keine Tasks abbrechen</translation>
    </message>
    <message>
        <source>The role of the account does not allow it. %2</source>
        <translation>Die Rolle des Kontos erlaubt es nicht. %2</translation>
    </message>
    <message>
        <source>The task goes on. Ask somebody whose account may cancel, or let it finish.</source>
        <translation>Der Task läuft weiter. Bitten Sie jemanden, dessen Konto abbrechen darf, oder lassen Sie ihn enden.</translation>
    </message>
    <message>
        <source>The cluster does not know the task</source>
        <translation>Der Cluster kennt den Task nicht</translation>
    </message>
    <message>
        <source>There is nothing to cancel: the task has ended and was dropped, or never existed.</source>
        <translation>Es gibt nichts abzubrechen: Der Task ist zu Ende und gelöscht, oder es gab ihn nie.</translation>
    </message>
    <message>
        <source>The versions of the instances are compared.</source>
        <translation>Die Versionen der Instanzen werden verglichen.</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>Zu spät zum Abbrechen</translation>
    </message>
    <message>
        <source>The task is in a phase in which it can no longer be cancelled without harm, or it has ended. %2</source>
        <translation>Der Task ist in einer Phase, in der er nicht mehr ohne Schaden abgebrochen werden kann, oder er ist zu Ende. %2</translation>
    </message>
    <message>
        <source>The task goes on. Let it finish, then compare the versions.</source>
        <translation>Der Task läuft weiter. Lassen Sie ihn enden, und vergleichen Sie dann die Versionen.</translation>
    </message>
    <message>
        <source>The cluster could not cancel the task</source>
        <translation>Der Cluster konnte den Task nicht abbrechen</translation>
    </message>
    <message>
        <source>The cluster tried to cancel and did not succeed. %2</source>
        <translation>Der Cluster hat versucht abzubrechen, und es ist nicht gelungen. %2</translation>
    </message>
    <message>
        <source>The task goes on. Watch it; ask again only if it stands still.</source>
        <translation>Der Task läuft weiter. Beobachten Sie ihn; bitten Sie nur dann noch einmal, wenn er stillsteht.</translation>
    </message>
    <message>
        <source>We do not know whether the cancel arrived</source>
        <translation>Wir wissen nicht, ob der Abbruch ankam</translation>
    </message>
    <message>
        <source>The answer of %1 had the status %4. %2</source>
        <translation>Die Antwort von %1 hatte den Status %4. %2</translation>
    </message>
    <message>
        <source>Nothing is sent again. The cluster is asked for the state of the task.</source>
        <translation>Nichts wird noch einmal gesendet. Der Cluster wird nach dem Zustand des Tasks gefragt.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>Von %1 kam innerhalb der Frist keine Antwort.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before a complete answer came.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine vollständige Antwort kam.</translation>
    </message>
    <message>
        <source>No answer to the request is on record: the program stopped before one came, or the connection broke.</source>
        <translation>Eine Antwort auf die Anfrage ist nicht aufgezeichnet: Das Programm endete vorher, oder die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>The record cannot be opened</source>
        <translation>Die Aufzeichnung kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The file in which every submission is recorded cannot be opened. %2</source>
        <translation>Die Datei, in der jeder Auftrag aufgezeichnet wird, kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>Submitting is off, because nothing is sent without a record. Check the folder, or choose another one.</source>
        <translation>Das Absenden ist abgeschaltet, denn nichts wird ohne Aufzeichnung gesendet. Prüfen Sie den Ordner, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation>Die Aufzeichnung kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The folder of the record, or the file in it, is read-only.</source>
        <translation>Der Ordner der Aufzeichnung oder die Datei darin ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Submitting is off, because nothing is sent without a record. Choose a folder that can be written.</source>
        <translation>Das Absenden ist abgeschaltet, denn nichts wird ohne Aufzeichnung gesendet. Wählen Sie einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The record could not be written because there is no space left.</source>
        <translation>Die Aufzeichnung konnte nicht geschrieben werden, weil kein Platz mehr frei ist.</translation>
    </message>
    <message>
        <source>Nothing is sent without a record. Free some space; do not quit before it can be saved.</source>
        <translation>Nichts wird ohne Aufzeichnung gesendet. Schaffen Sie Platz; beenden Sie das Programm nicht, bevor gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The record is in use</source>
        <translation>Die Aufzeichnung ist in Gebrauch</translation>
    </message>
    <message>
        <source>Another window or program holds the record. %2</source>
        <translation>Ein anderes Fenster oder Programm hält die Aufzeichnung. %2</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Use the other window, or close it and start this one again.</source>
        <translation>Von hier wurde nichts gesendet. Verwenden Sie das andere Fenster, oder schließen Sie es, und starten Sie dieses neu.</translation>
    </message>
    <message>
        <source>This database already has a running submission</source>
        <translation>Für diese Datenbank läuft schon ein Auftrag</translation>
    </message>
    <message>
        <source>One database takes one upgrade at a time, from whichever window it was sent.</source>
        <translation>Eine Datenbank nimmt ein Upgrade zurzeit, gleich aus welchem Fenster es gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent. Follow the running submission on the Tasks page until it ends.</source>
        <translation>Nichts wurde gesendet. Verfolgen Sie den laufenden Auftrag auf der Seite Tasks, bis er endet.</translation>
    </message>
    <message>
        <source>Another window has changed this submission</source>
        <translation>Ein anderes Fenster hat diesen Auftrag geändert</translation>
    </message>
    <message>
        <source>The record is newer than what this window knew, so nothing was overwritten.</source>
        <translation>Die Aufzeichnung ist neuer als das, was dieses Fenster wusste; darum wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The record is read again. Look at the new state, then decide.</source>
        <translation>Die Aufzeichnung wird neu gelesen. Sehen Sie sich den neuen Stand an, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The record was damaged</source>
        <translation>Die Aufzeichnung war beschädigt</translation>
    </message>
    <message>
        <source>A part of the record does not match its checksum. It is left in the file as it is, and not used. %2</source>
        <translation>Ein Teil der Aufzeichnung stimmt nicht mit seiner Prüfsumme überein. Er bleibt in der Datei, wie er ist, und wird nicht verwendet. %2</translation>
    </message>
    <message>
        <source>Before you upgrade a database, look in its cluster whether an upgrade is running that is missing here.</source>
        <translation>Bevor Sie eine Datenbank aktualisieren, sehen Sie in ihrem Cluster nach, ob ein Upgrade läuft, das hier fehlt.</translation>
    </message>
    <message>
        <source>The record was written by a newer version</source>
        <translation>Die Aufzeichnung stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>A newer version of this program has written the record. This one reads it and changes nothing: what is shown is as it was left, and no task is followed.</source>
        <translation>Eine neuere Version dieses Programms hat die Aufzeichnung geschrieben. Diese hier liest sie und ändert nichts: Angezeigt wird der hinterlassene Stand, und kein Task wird verfolgt.</translation>
    </message>
    <message>
        <source>Start the newer version to upgrade databases and to follow the tasks.</source>
        <translation>Starten Sie die neuere Version, um Datenbanken zu aktualisieren und die Tasks zu verfolgen.</translation>
    </message>
    <message>
        <source>The record could not be used</source>
        <translation>Die Aufzeichnung konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>Reading or writing the record failed for a reason that is not known here. %2</source>
        <translation>Das Lesen oder Schreiben der Aufzeichnung schlug aus einem hier nicht bekannten Grund fehl. %2</translation>
    </message>
    <message>
        <source>Nothing is sent without a record. Check disk and folder, then start the program again.</source>
        <translation>Nichts wird ohne Aufzeichnung gesendet. Prüfen Sie Datenträger und Ordner, und starten Sie dann das Programm neu.</translation>
    </message>
    <message>
        <source>The request was answered with another address</source>
        <translation>Die Anfrage wurde mit einer anderen Adresse beantwortet</translation>
    </message>
    <message>
        <source>Something at %1 answered with status %4 and named another address. It was not followed.</source>
        <translation>Bei %1 antwortete etwas mit Status %4 und nannte eine andere Adresse. Ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked whether the task exists. Wait, or press Refresh.</source>
        <translation>Wir wissen nicht, ob das Upgrade begonnen hat; nichts wird noch einmal gesendet. Der Cluster wird gefragt, ob der Task existiert. Warten Sie, oder drücken Sie Neu laden.</translation>
    </message>
    <message>
        <source>The cluster says that it waited too long for the request</source>
        <translation>Der Cluster meldet, dass er zu lange auf die Anfrage gewartet hat</translation>
    </message>
    <message>
        <source>The answer had the status 408. Something on the way may have passed the request on before it gave up.</source>
        <translation>Die Antwort hatte den Status 408. Etwas unterwegs kann die Anfrage weitergegeben haben, bevor es aufgab.</translation>
    </message>
    <message>
        <source>The cluster takes no more requests for now</source>
        <translation>Der Cluster nimmt zurzeit keine weiteren Anfragen an</translation>
    </message>
    <message>
        <source>Too many requests reached %1. Something on the way may have passed ours on all the same. %2</source>
        <translation>Zu viele Anfragen erreichten %1. Etwas unterwegs kann unsere trotzdem weitergegeben haben. %2</translation>
    </message>
    <message>
        <source>The cluster asks to wait</source>
        <translation>Der Cluster bittet zu warten</translation>
    </message>
    <message>
        <source>Too many requests reached %1; it asks to wait %6 seconds. %2</source>
        <translation>Zu viele Anfragen erreichten %1; es wird gebeten, %6 Sekunden zu warten. %2</translation>
    </message>
    <message>
        <source>After that time the cluster is asked whether the task exists. We do not know whether the upgrade started; nothing will be sent again.</source>
        <translation>Danach wird der Cluster gefragt, ob der Task existiert. Wir wissen nicht, ob das Upgrade begonnen hat; nichts wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The cluster failed while it worked on the request</source>
        <translation>Der Cluster ist an der Anfrage gescheitert</translation>
    </message>
    <message>
        <source>The answer had the status 500, an error inside the cluster. %2</source>
        <translation>Die Antwort hatte den Status 500, einen Fehler innerhalb des Clusters. %2</translation>
    </message>
    <message>
        <source>The cluster says that it cannot do this</source>
        <translation>Der Cluster meldet, dass er das nicht kann</translation>
    </message>
    <message>
        <source>The answer had the status 501. It may come from something in between. %2</source>
        <translation>Die Antwort hatte den Status 501. Sie kann von etwas dazwischen kommen. %2</translation>
    </message>
    <message>
        <source>A part of the cluster did not answer</source>
        <translation>Ein Teil des Clusters hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The answer had the status 502: one service could not reach another. The request may have passed before that. %2</source>
        <translation>Die Antwort hatte den Status 502: Ein Dienst konnte einen anderen nicht erreichen. Die Anfrage kann vorher durchgegangen sein. %2</translation>
    </message>
    <message>
        <source>Something in between could not reach the cluster</source>
        <translation>Etwas dazwischen konnte den Cluster nicht erreichen</translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 502. The request may have passed before that.</source>
        <translation>Ein Proxy oder Load Balancer antwortete anstelle des Clusters, mit Status 502. Die Anfrage kann vorher durchgegangen sein.</translation>
    </message>
    <message>
        <source>The service is not available for now</source>
        <translation>Der Dienst ist zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>The answer had the status 503. %2</source>
        <translation>Die Antwort hatte den Status 503. %2</translation>
    </message>
    <message>
        <source>The service is not available for now, and %1 asks to wait %6 seconds. %2</source>
        <translation>Der Dienst ist zurzeit nicht verfügbar, und %1 bittet, %6 Sekunden zu warten. %2</translation>
    </message>
    <message>
        <source>Something in between says that the cluster is not available</source>
        <translation>Etwas dazwischen meldet, dass der Cluster nicht verfügbar ist</translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 503. The request may have passed before that.</source>
        <translation>Ein Proxy oder Load Balancer antwortete anstelle des Clusters, mit Status 503. Die Anfrage kann vorher durchgegangen sein.</translation>
    </message>
    <message>
        <source>The cluster has lost its majority of nodes</source>
        <translation>Der Cluster hat die Mehrheit seiner Knoten verloren</translation>
    </message>
    <message>
        <source>Too few nodes are up to decide anything. %2</source>
        <translation>Zu wenige Knoten laufen, um etwas zu entscheiden. %2</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. Bring the nodes of the cluster back first; then press Refresh.</source>
        <translation>Wir wissen nicht, ob das Upgrade begonnen hat; nichts wird noch einmal gesendet. Bringen Sie zuerst die Knoten des Clusters zurück; drücken Sie dann Neu laden.</translation>
    </message>
    <message>
        <source>A part of the cluster did not answer in time</source>
        <translation>Ein Teil des Clusters hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The answer had the status 504. The work may go on in the cluster. %2</source>
        <translation>Die Antwort hatte den Status 504. Die Arbeit kann im Cluster weitergehen. %2</translation>
    </message>
    <message>
        <source>Something in between waited too long for the cluster</source>
        <translation>Etwas dazwischen hat zu lange auf den Cluster gewartet</translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 504. The cluster may well work on the request.</source>
        <translation>Ein Proxy oder Load Balancer antwortete anstelle des Clusters, mit Status 504. Der Cluster arbeitet möglicherweise an der Anfrage.</translation>
    </message>
    <message>
        <source>The cluster answered with an error</source>
        <translation>Der Cluster hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>The answer says success, but it was cut off or is not what the API documents. It named no task.</source>
        <translation>Die Antwort meldet Erfolg, wurde aber abgeschnitten oder ist nicht, was die API dokumentiert. Sie nannte keinen Task.</translation>
    </message>
    <message>
        <source>The answer did not come from the cluster</source>
        <translation>Die Antwort kam nicht vom Cluster</translation>
    </message>
    <message>
        <source>A page came in the place of an answer, maybe from a proxy or a sign-in page in between.</source>
        <translation>Anstelle einer Antwort kam eine Seite, vielleicht von einem Proxy oder einer Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked whether the task exists. Wait, or press Refresh. Check the address of the cluster.</source>
        <translation>Wir wissen nicht, ob das Upgrade begonnen hat; nichts wird noch einmal gesendet. Der Cluster wird gefragt, ob der Task existiert. Warten Sie, oder drücken Sie Neu laden. Prüfen Sie die Adresse des Clusters.</translation>
    </message>
    <message>
        <source>The answer speaks of something else</source>
        <translation>Die Antwort spricht von etwas anderem</translation>
    </message>
    <message>
        <source>The answer names %5, which is not what was sent.</source>
        <translation>Die Antwort nennt %5, und das wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. Where the cluster gave the task another number, that number is followed; otherwise check the cluster yourself.</source>
        <translation>Wir wissen nicht, ob das Upgrade begonnen hat; nichts wird noch einmal gesendet. Hat der Cluster dem Task eine andere Nummer gegeben, wird diese verfolgt; sonst sehen Sie selbst im Cluster nach.</translation>
    </message>
    <message>
        <source>The answer was too large to be one of the cluster</source>
        <translation>Die Antwort war zu groß, um eine des Clusters zu sein</translation>
    </message>
    <message>
        <source>The answer was longer than any task can be and was cut off. It may come from something in between.</source>
        <translation>Die Antwort war länger, als ein Task sein kann, und wurde abgeschnitten. Sie kann von etwas dazwischen kommen.</translation>
    </message>
    <message>
        <source>No answer came after the request had left</source>
        <translation>Nachdem die Anfrage abgegangen war, kam keine Antwort</translation>
    </message>
    <message>
        <source>The request left this computer, and %1 did not answer in time.</source>
        <translation>Die Anfrage hat diesen Computer verlassen, und %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke after the request had left</source>
        <translation>Die Verbindung brach ab, nachdem die Anfrage abgegangen war</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before a complete answer came.</source>
        <translation>Die Verbindung zu %1 wurde geschlossen, bevor eine vollständige Antwort kam.</translation>
    </message>
    <message>
        <source>The cluster did not answer</source>
        <translation>Der Cluster hat nicht geantwortet</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time, so the request never left.</source>
        <translation>Eine Verbindung zu %1 kam nicht rechtzeitig zustande, die Anfrage ging also nie ab.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check address, port and network, then submit a new upgrade.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie Adresse, Port und Netz, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>The connection broke before the request had left</source>
        <translation>Die Verbindung brach ab, bevor die Anfrage abging</translation>
    </message>
    <message>
        <source>The connection to %1 was closed while it was set up.</source>
        <translation>Die Verbindung zu %1 wurde während des Aufbaus geschlossen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it stays so, look at what stands between this computer and the cluster.</source>
        <translation>Nichts wurde gesendet. Versuchen Sie es noch einmal; bleibt es so, sehen Sie nach, was zwischen diesem Computer und dem Cluster steht.</translation>
    </message>
    <message>
        <source>The name of the cluster was not found</source>
        <translation>Der Name des Clusters wurde nicht gefunden</translation>
    </message>
    <message>
        <source>No address is known for the name in %1. The name may be wrong, or the name service does not answer.</source>
        <translation>Zum Namen in %1 ist keine Adresse bekannt. Der Name kann falsch sein, oder der Namensdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the name and the network of this computer, then submit a new upgrade.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie den Namen und das Netz dieses Computers, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>The cluster refused the connection</source>
        <translation>Der Cluster hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>At %1 nothing takes connections. The port may be wrong, or the API of the cluster is down.</source>
        <translation>Bei %1 nimmt nichts Verbindungen an. Der Port kann falsch sein, oder die API des Clusters läuft nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the port (usually 9443) and the cluster, then submit a new upgrade.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie den Port (meist 9443) und den Cluster, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>Der Cluster ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No way leads from this computer to %1, for example because a VPN is off.</source>
        <translation>Von diesem Computer führt kein Weg zu %1, zum Beispiel weil ein VPN aus ist.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check network, VPN and firewall, then submit a new upgrade.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie Netz, VPN und Firewall, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>The certificate of the cluster is not trusted</source>
        <translation>Dem Zertifikat des Clusters wird nicht vertraut</translation>
    </message>
    <message>
        <source>The identity of %1 could not be proved.</source>
        <translation>Die Identität von %1 ließ sich nicht beweisen.</translation>
    </message>
    <message>
        <source>Nothing was sent. No password left either. Open Clusters, compare the fingerprint, decide whether to trust it, then submit a new upgrade.</source>
        <translation>Nichts wurde gesendet. Auch kein Passwort ging ab. Öffnen Sie Cluster, vergleichen Sie den Fingerabdruck, entscheiden Sie, ob Sie ihm vertrauen, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted</source>
        <translation>Das Zertifikat ist nicht das, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>Another certificate came from %1 than before. It may have been renewed, or something stands in between.</source>
        <translation>Von %1 kam ein anderes Zertifikat als zuvor. Es kann erneuert worden sein, oder etwas steht dazwischen.</translation>
    </message>
    <message>
        <source>Nothing was sent. No password left either. Ask who renewed it, compare both fingerprints, and only then trust the new one.</source>
        <translation>Nichts wurde gesendet. Auch kein Passwort ging ab. Fragen Sie, wer es erneuert hat, vergleichen Sie beide Fingerabdrücke, und vertrauen Sie erst dann dem neuen.</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Eine sichere Verbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>With %1 no common way of encryption was found, or no encryption is spoken there.</source>
        <translation>Mit %1 fand sich keine gemeinsame Verschlüsselung, oder dort wird keine gesprochen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the port, and whether the cluster accepts TLS 1.2 or 1.3.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie den Port und ob der Cluster TLS 1.2 oder 1.3 annimmt.</translation>
    </message>
    <message>
        <source>You are signed out of the cluster</source>
        <translation>Sie sind vom Cluster abgemeldet</translation>
    </message>
    <message>
        <source>An earlier sign-in was refused, so nothing goes to this cluster until you sign in.</source>
        <translation>Eine frühere Anmeldung wurde abgelehnt; darum geht nichts an diesen Cluster, bis Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in again, then submit a new upgrade.</source>
        <translation>Nichts wurde gesendet. Melden Sie sich neu an, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>Writing the record took too long</source>
        <translation>Das Schreiben der Aufzeichnung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>More than five minutes passed between your decision and the moment when it was safely on disk. The disk was slow, or this computer slept. A request that late is not expected any more.</source>
        <translation>Mehr als fünf Minuten vergingen zwischen Ihrer Entscheidung und dem Moment, in dem sie sicher auf dem Datenträger war. Der Datenträger war langsam, oder dieser Computer schlief. So spät erwartet niemand mehr eine Anfrage.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the disk, then review and submit a new upgrade.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie den Datenträger, sehen Sie dann ein neues Upgrade durch, und senden Sie es ab.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>Die Anfrage wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The program stopped before the request left, or could not begin. %2</source>
        <translation>Das Programm endete, bevor die Anfrage abging, oder konnte nicht beginnen. %2</translation>
    </message>
    <message>
        <source>Nothing was sent. Submit a new upgrade.</source>
        <translation>Nichts wurde gesendet. Senden Sie ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>User name or password are wrong, or this kind of sign-in is turned off. After five refusals within 15 minutes the account is locked for 30 minutes.</source>
        <translation>Benutzername oder Passwort ist falsch, oder diese Art der Anmeldung ist abgeschaltet. Nach fünf Ablehnungen innerhalb von 15 Minuten wird das Konto für 30 Minuten gesperrt.</translation>
    </message>
    <message>
        <source>Type both again with care. If it fails once more, ask an administrator before you go on.</source>
        <translation>Geben Sie beides sorgfältig noch einmal ein. Schlägt es wieder fehl, fragen Sie einen Administrator, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>Das Passwort ist abgelaufen</translation>
    </message>
    <message>
        <source>The cluster knows the account, but its password is too old.</source>
        <translation>Der Cluster kennt das Konto, aber sein Passwort ist zu alt.</translation>
    </message>
    <message>
        <source>Change the password in the cluster, then sign in with the new one.</source>
        <translation>Ändern Sie das Passwort im Cluster, und melden Sie sich dann mit dem neuen an.</translation>
    </message>
    <message>
        <source>This account may not use the API</source>
        <translation>Dieses Konto darf die API nicht verwenden</translation>
    </message>
    <message>
        <source>The cluster knows the account, but its role allows nothing here. %2</source>
        <translation>Der Cluster kennt das Konto, aber seine Rolle erlaubt hier nichts. %2</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask an administrator for a role.</source>
        <translation>Melden Sie sich mit einem anderen Konto an, oder bitten Sie einen Administrator um eine Rolle.</translation>
    </message>
    <message>
        <source>This is not the API of a Redis Software cluster</source>
        <translation>Das ist nicht die API eines Redis-Software-Clusters</translation>
    </message>
    <message>
        <source>At %1 something answers, but it does not know the calls of the API.</source>
        <translation>Bei %1 antwortet etwas, kennt aber die Aufrufe der API nicht.</translation>
    </message>
    <message>
        <source>Check host and port; the API is usually at port 9443.</source>
        <translation>Prüfen Sie Host und Port; die API ist meist am Port 9443.</translation>
    </message>
    <message>
        <source>The cluster did not accept the sign-in</source>
        <translation>Der Cluster hat die Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>The cluster found a fault in the request to sign in. %2</source>
        <translation>Der Cluster fand einen Fehler in der Anfrage zur Anmeldung. %2</translation>
    </message>
    <message>
        <source>Check the address, and whether this sign-in is allowed in the cluster.</source>
        <translation>Prüfen Sie die Adresse und ob diese Anmeldung im Cluster erlaubt ist.</translation>
    </message>
    <message>
        <source>Simulated and real clusters do not mix</source>
        <translation>Simulierte und echte Cluster werden nicht gemischt</translation>
    </message>
    <message>
        <source>Of %1 and the clusters of this window, one is simulated and the other is real. Only the certificate was looked at; no password was sent.</source>
        <translation>Von %1 und den Clustern dieses Fensters ist eines simuliert und das andere echt. Nur das Zertifikat wurde angesehen; es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Close the program and start it with --demo for simulated clusters, or without it for real ones.</source>
        <translation>Schließen Sie das Programm, und starten Sie es mit --demo für simulierte Cluster oder ohne für echte.</translation>
    </message>
    <message>
        <source>The cluster takes no more sign-ins for now</source>
        <translation>Der Cluster nimmt zurzeit keine Anmeldungen mehr an</translation>
    </message>
    <message>
        <source>Too many requests reached %1. %2</source>
        <translation>Zu viele Anfragen erreichten %1. %2</translation>
    </message>
    <message>
        <source>Wait some minutes, then sign in again.</source>
        <translation>Warten Sie einige Minuten, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>This does not look like a Redis Software cluster</source>
        <translation>Das sieht nicht nach einem Redis-Software-Cluster aus</translation>
    </message>
    <message>
        <source>An answer came from %1, but not one that the API documents. It may be a web page or another service.</source>
        <translation>Von %1 kam eine Antwort, aber keine, die die API dokumentiert. Es kann eine Webseite oder ein anderer Dienst sein.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The cluster refused the sign-in: the password may have changed. Every call to it has stopped, because five refusals lock the account.</source>
        <translation>Der Cluster hat die Anmeldung abgelehnt: Das Passwort kann sich geändert haben. Alle Aufrufe dorthin sind angehalten, denn fünf Ablehnungen sperren das Konto.</translation>
    </message>
    <message>
        <source>Sign in again. Upgrades go on in the cluster; only this program cannot see them.</source>
        <translation>Melden Sie sich neu an. Upgrades laufen im Cluster weiter; nur dieses Programm kann sie nicht sehen.</translation>
    </message>
    <message>
        <source>Signed out: the task cannot be seen</source>
        <translation>Abgemeldet: der Task ist nicht zu sehen</translation>
    </message>
    <message>
        <source>The cluster refused the sign-in while the task was watched. Every call to it has stopped, because five refusals lock the account.</source>
        <translation>Der Cluster hat die Anmeldung abgelehnt, während der Task beobachtet wurde. Alle Aufrufe dorthin sind angehalten, denn fünf Ablehnungen sperren das Konto.</translation>
    </message>
    <message>
        <source>The upgrade goes on in the cluster. Sign in again to see it.</source>
        <translation>Das Upgrade läuft im Cluster weiter. Melden Sie sich neu an, um es zu sehen.</translation>
    </message>
    <message>
        <source>This account may not read this</source>
        <translation>Dieses Konto darf dies nicht lesen</translation>
    </message>
    <message>
        <source>Sign in with an account that may, or go on without: what is missing is shown as unknown.</source>
        <translation>Melden Sie sich mit einem Konto an, das es darf, oder fahren Sie ohne fort: Was fehlt, wird als unbekannt angezeigt.</translation>
    </message>
    <message>
        <source>This account may no longer read tasks</source>
        <translation>Dieses Konto darf keine Tasks mehr lesen</translation>
    </message>
    <message>
        <source>The role of the account was changed, or it never covered this. %2</source>
        <translation>Die Rolle des Kontos wurde geändert oder umfasste dies nie. %2</translation>
    </message>
    <message>
        <source>The upgrade goes on in the cluster. Sign in with an account that may read tasks.</source>
        <translation>Das Upgrade läuft im Cluster weiter. Melden Sie sich mit einem Konto an, das Tasks lesen darf.</translation>
    </message>
    <message>
        <source>The result was kept for its time and dropped, the cluster lost its tasks, or the request never arrived. This is not a failure of the upgrade.</source>
        <translation>Das Ergebnis wurde für seine Zeit aufbewahrt und gelöscht, der Cluster hat seine Tasks verloren, oder die Anfrage kam nie an. Das ist kein Scheitern des Upgrades.</translation>
    </message>
    <message>
        <source>The versions of the instances are compared. Do not submit again before that is clear.</source>
        <translation>Die Versionen der Instanzen werden verglichen. Senden Sie nichts erneut ab, bevor das klar ist.</translation>
    </message>
    <message>
        <source>The database is not on this cluster</source>
        <translation>Die Datenbank ist nicht auf diesem Cluster</translation>
    </message>
    <message>
        <source>The cluster does not know %5. It may have been removed, or the cluster does not take part in it.</source>
        <translation>Der Cluster kennt %5 nicht. Vielleicht wurde es entfernt, oder der Cluster ist nicht daran beteiligt.</translation>
    </message>
    <message>
        <source>Compare the GUID, and look on the other clusters.</source>
        <translation>Vergleichen Sie die GUID, und sehen Sie auf den anderen Clustern nach.</translation>
    </message>
    <message>
        <source>The cluster does not know this call</source>
        <translation>Der Cluster kennt diesen Aufruf nicht</translation>
    </message>
    <message>
        <source>This version of the software does not have %5.</source>
        <translation>Diese Version der Software hat %5 nicht.</translation>
    </message>
    <message>
        <source>Go on: what cannot be read is shown as unknown.</source>
        <translation>Fahren Sie fort: Was nicht gelesen werden kann, wird als unbekannt angezeigt.</translation>
    </message>
    <message>
        <source>The node passes requests on to another address</source>
        <translation>Der Knoten leitet Anfragen an eine andere Adresse weiter</translation>
    </message>
    <message>
        <source>This node is not the master of the cluster and named another address. It was not followed, and no password went there.</source>
        <translation>Dieser Knoten ist nicht der Master des Clusters und nannte eine andere Adresse. Ihr wurde nicht gefolgt, und kein Passwort ging dorthin.</translation>
    </message>
    <message>
        <source>Connect to the name of the cluster or to its master node, or have “handle_redirects” turned on.</source>
        <translation>Verbinden Sie sich mit dem Namen des Clusters oder mit seinem Master-Knoten, oder lassen Sie „handle_redirects“ einschalten.</translation>
    </message>
    <message>
        <source>The cluster asks for fewer requests</source>
        <translation>Der Cluster bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>Too many requests reached %1.</source>
        <translation>Zu viele Anfragen erreichten %1.</translation>
    </message>
    <message>
        <source>The program waits and asks again by itself. What is shown may be old until then.</source>
        <translation>Das Programm wartet und fragt von selbst noch einmal. Bis dahin kann das Angezeigte alt sein.</translation>
    </message>
    <message>
        <source>The cluster failed while it read this</source>
        <translation>Der Cluster ist beim Lesen gescheitert</translation>
    </message>
    <message>
        <source>The answer of %1 had the status 500. %2</source>
        <translation>Die Antwort von %1 hatte den Status 500. %2</translation>
    </message>
    <message>
        <source>The program asks again by itself. What is shown may be old until then.</source>
        <translation>Das Programm fragt von selbst noch einmal. Bis dahin kann das Angezeigte alt sein.</translation>
    </message>
    <message>
        <source>The answer had the status 502: one service could not reach another. During an upgrade this happens for minutes.</source>
        <translation>Die Antwort hatte den Status 502: Ein Dienst konnte einen anderen nicht erreichen. Während eines Upgrades kommt das minutenlang vor.</translation>
    </message>
    <message>
        <source>The program asks again by itself. This is not a failure of the upgrade. What is shown may be old until then.</source>
        <translation>Das Programm fragt von selbst noch einmal. Das ist kein Scheitern des Upgrades. Bis dahin kann das Angezeigte alt sein.</translation>
    </message>
    <message>
        <source>The answer had the status 503. During an upgrade this happens for minutes. %2</source>
        <translation>Die Antwort hatte den Status 503. Während eines Upgrades kommt das minutenlang vor. %2</translation>
    </message>
    <message>
        <source>Bring the nodes of the cluster back. The program asks again by itself.</source>
        <translation>Bringen Sie die Knoten des Clusters zurück. Das Programm fragt von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The answer had the status 504.</source>
        <translation>Die Antwort hatte den Status 504.</translation>
    </message>
    <message>
        <source>Check the name, and the network of this computer.</source>
        <translation>Prüfen Sie den Namen und das Netz dieses Computers.</translation>
    </message>
    <message>
        <source>At %1 nothing takes connections. The port may be wrong, or the API is down for now.</source>
        <translation>Bei %1 nimmt nichts Verbindungen an. Der Port kann falsch sein, oder die API läuft zurzeit nicht.</translation>
    </message>
    <message>
        <source>Check the port (usually 9443). During an upgrade wait some minutes first.</source>
        <translation>Prüfen Sie den Port (meist 9443). Während eines Upgrades warten Sie zuerst einige Minuten.</translation>
    </message>
    <message>
        <source>Check network, VPN and firewall.</source>
        <translation>Prüfen Sie Netz, VPN und Firewall.</translation>
    </message>
    <message>
        <source>The cluster did not answer in time</source>
        <translation>Der Cluster hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>No answer came from %1. It may be busy, or something on the way drops the requests.</source>
        <translation>Von %1 kam keine Antwort. Der Cluster kann ausgelastet sein, oder etwas unterwegs verwirft die Anfragen.</translation>
    </message>
    <message>
        <source>The connection to the cluster broke</source>
        <translation>Die Verbindung zum Cluster brach ab</translation>
    </message>
    <message>
        <source>The identity of %1 could not be proved, so no password was sent.</source>
        <translation>Die Identität von %1 ließ sich nicht beweisen; darum wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the cluster shows, then decide whether to trust it.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den der Cluster zeigt, und entscheiden Sie dann, ob Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Another certificate came from %1 than before, so no password was sent. It may have been renewed, or something stands in between.</source>
        <translation>Von %1 kam ein anderes Zertifikat als zuvor; darum wurde kein Passwort gesendet. Es kann erneuert worden sein, oder etwas steht dazwischen.</translation>
    </message>
    <message>
        <source>Ask who renewed it, compare both fingerprints, and only then trust the new one.</source>
        <translation>Fragen Sie, wer es erneuert hat, vergleichen Sie beide Fingerabdrücke, und vertrauen Sie erst dann dem neuen.</translation>
    </message>
    <message>
        <source>Check the port, and whether the cluster accepts TLS 1.2 or 1.3.</source>
        <translation>Prüfen Sie den Port und ob der Cluster TLS 1.2 oder 1.3 annimmt.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Die Antwort war zu groß</translation>
    </message>
    <message>
        <source>The answer of %1 was longer than this program takes and was cut off. It may come from something in between.</source>
        <translation>Die Antwort von %1 war länger, als dieses Programm annimmt, und wurde abgeschnitten. Sie kann von etwas dazwischen kommen.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, report this with the size of the cluster.</source>
        <translation>Prüfen Sie die Adresse. Ist sie richtig, melden Sie dies zusammen mit der Größe des Clusters.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what the API documents: it was cut off, or came from something in between.</source>
        <translation>Die Antwort von %1 ist nicht, was die API dokumentiert: Sie wurde abgeschnitten oder kam von etwas dazwischen.</translation>
    </message>
    <message>
        <source>The program asks again by itself. If it stays so, check the address of the cluster.</source>
        <translation>Das Programm fragt von selbst noch einmal. Bleibt es so, prüfen Sie die Adresse des Clusters.</translation>
    </message>
    <message>
        <source>The answer speaks of another task</source>
        <translation>Die Antwort spricht von einem anderen Task</translation>
    </message>
    <message>
        <source>The cluster was asked for one task and answered about %5.</source>
        <translation>Der Cluster wurde nach einem Task gefragt und antwortete zu %5.</translation>
    </message>
    <message>
        <source>The answer is not used. The program asks again; if it stays so, look at the cluster yourself.</source>
        <translation>Die Antwort wird nicht verwendet. Das Programm fragt noch einmal; bleibt es so, sehen Sie selbst im Cluster nach.</translation>
    </message>
    <message>
        <source>Sign in again. Upgrades go on in the cluster.</source>
        <translation>Melden Sie sich neu an. Upgrades laufen im Cluster weiter.</translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation>Die Abfrage wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The program stopped before it could ask %1. %2</source>
        <translation>Das Programm endete, bevor es %1 fragen konnte. %2</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The cluster refused the request</source>
        <translation>Der Cluster hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The cluster checked the request and found a fault in it. %2</source>
        <translation>Der Cluster hat die Anfrage geprüft und einen Fehler gefunden. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Read what the cluster said, correct the form and submit a new upgrade.</source>
        <translation>Nichts wurde gestartet. Lesen Sie, was der Cluster sagte, korrigieren Sie das Formular, und senden Sie ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>The cluster did not accept a value of the request</source>
        <translation>Der Cluster hat einen Wert der Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>A field has a type or a value that this version of the cluster does not accept. %2</source>
        <translation>Ein Feld hat einen Typ oder Wert, den diese Version des Clusters nicht annimmt. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Look for the field that is named, change or leave it out, and submit a new upgrade.</source>
        <translation>Nichts wurde gestartet. Suchen Sie das genannte Feld, ändern Sie es oder lassen Sie es weg, und senden Sie ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>The cluster does not accept “Keep result for”</source>
        <translation>Der Cluster nimmt „Ergebnis aufbewahren“ nicht an</translation>
    </message>
    <message>
        <source>The refusal names the header X-Result-TTL, which is the field “Keep result for”. %2</source>
        <translation>Die Ablehnung nennt den Header X-Result-TTL, das ist das Feld „Ergebnis aufbewahren“. %2</translation>
    </message>
    <message>
        <source>Nothing was started. A new upgrade without it can be submitted: choose the default of the cluster, which keeps the result for 500 seconds.</source>
        <translation>Nichts wurde gestartet. Ein neues Upgrade ohne dieses Feld kann abgesendet werden: Wählen Sie die Vorgabe des Clusters, die das Ergebnis 500 Sekunden aufbewahrt.</translation>
    </message>
    <message>
        <source>An instance cannot be upgraded to this version</source>
        <translation>Eine Instanz kann nicht auf diese Version aktualisiert werden</translation>
    </message>
    <message>
        <source>The nodes do not all have the version, or a module has none for it. %2</source>
        <translation>Nicht alle Knoten haben die Version, oder ein Modul hat keine dafür. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the findings for version and modules, choose another version, or upgrade the software of the clusters first.</source>
        <translation>Nichts wurde gestartet. Vergleichen Sie die Befunde zu Version und Modulen, wählen Sie eine andere Version, oder aktualisieren Sie zuerst die Software der Cluster.</translation>
    </message>
    <message>
        <source>The target version is not above the current one</source>
        <translation>Die Zielversion liegt nicht über der jetzigen</translation>
    </message>
    <message>
        <source>A database cannot go back to an older Redis version. %2</source>
        <translation>Eine Datenbank kann nicht zu einer älteren Redis-Version zurück. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose the current version or a newer one.</source>
        <translation>Nichts wurde gestartet. Wählen Sie die jetzige Version oder eine neuere.</translation>
    </message>
    <message>
        <source>The upgrade policy of the cluster does not allow this version</source>
        <translation>Die Upgrade-Richtlinie des Clusters erlaubt diese Version nicht</translation>
    </message>
    <message>
        <source>A cluster with the policy “major” allows only major releases. %2</source>
        <translation>Ein Cluster mit der Richtlinie „major“ erlaubt nur Hauptversionen. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose a major release, or have an administrator change the upgrade policy.</source>
        <translation>Nichts wurde gestartet. Wählen Sie eine Hauptversion, oder lassen Sie einen Administrator die Upgrade-Richtlinie ändern.</translation>
    </message>
    <message>
        <source>A cluster has too few resources for the upgrade</source>
        <translation>Ein Cluster hat zu wenige Ressourcen für das Upgrade</translation>
    </message>
    <message>
        <source>Memory, shards or nodes do not suffice for the restart of the shards. %2</source>
        <translation>Speicher, Shards oder Knoten reichen für den Neustart der Shards nicht aus. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Free resources, or upgrade fewer shards in parallel, then submit a new upgrade.</source>
        <translation>Nichts wurde gestartet. Geben Sie Ressourcen frei, oder aktualisieren Sie weniger Shards parallel, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>A module that the request names is not on the cluster</source>
        <translation>Ein Modul, das die Anfrage nennt, ist nicht auf dem Cluster</translation>
    </message>
    <message>
        <source>Every cluster has module UIDs of its own. %2</source>
        <translation>Jeder Cluster hat eigene Modul-UIDs. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the UIDs with those of this cluster, or leave the module out of the request.</source>
        <translation>Nichts wurde gestartet. Vergleichen Sie die UIDs mit denen dieses Clusters, oder lassen Sie das Modul in der Anfrage weg.</translation>
    </message>
    <message>
        <source>User name or password are wrong, have changed, or may no longer be used this way. Every call to this cluster has stopped, because five refusals within 15 minutes lock the account.</source>
        <translation>Benutzername oder Passwort ist falsch, wurde geändert oder darf so nicht mehr verwendet werden. Alle Aufrufe an diesen Cluster sind angehalten, denn fünf Ablehnungen innerhalb von 15 Minuten sperren das Konto.</translation>
    </message>
    <message>
        <source>Nothing was started. Sign in again, then submit a new upgrade.</source>
        <translation>Nichts wurde gestartet. Melden Sie sich neu an, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>The cluster knows the account, but its password is too old. %2</source>
        <translation>Der Cluster kennt das Konto, aber sein Passwort ist zu alt. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Change the password in the cluster, sign in with the new one, then submit a new upgrade.</source>
        <translation>Nichts wurde gestartet. Ändern Sie das Passwort im Cluster, melden Sie sich mit dem neuen an, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>This account may not upgrade</source>
        <translation>Dieses Konto darf kein Upgrade ausführen</translation>
    </message>
    <message>
        <source>The cluster does not let this account upgrade the database; the permission for it is upgrade_crdb. %2</source>
        <translation>Der Cluster lässt dieses Konto die Datenbank nicht aktualisieren; das Recht dafür ist upgrade_crdb. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Sign in with an account that may upgrade, or ask an administrator for the role.</source>
        <translation>Nichts wurde gestartet. Melden Sie sich mit einem Konto an, das Upgrades ausführen darf, oder bitten Sie einen Administrator um die Rolle.</translation>
    </message>
    <message>
        <source>The cluster does not let modules be changed</source>
        <translation>Der Cluster lässt Module nicht ändern</translation>
    </message>
    <message>
        <source>Changing modules is turned off in the cluster. %2</source>
        <translation>Das Ändern von Modulen ist im Cluster abgeschaltet. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Submit without a change of modules, or have an administrator turn it on.</source>
        <translation>Nichts wurde gestartet. Senden Sie ohne Änderung der Module ab, oder lassen Sie einen Administrator sie einschalten.</translation>
    </message>
    <message>
        <source>The cluster knows no such database, or no such call</source>
        <translation>Der Cluster kennt keine solche Datenbank oder keinen solchen Aufruf</translation>
    </message>
    <message>
        <source>Either the database is not on this cluster, or the software is older than 8.0.18 and has no upgrade call. Which of the two could not be found out. %2</source>
        <translation>Entweder ist die Datenbank nicht auf diesem Cluster, oder die Software ist älter als 8.0.18 und hat keinen Upgrade-Aufruf. Welches von beiden, ließ sich nicht herausfinden. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the GUID, and look up the software version of the cluster.</source>
        <translation>Nichts wurde gestartet. Vergleichen Sie die GUID, und sehen Sie nach der Softwareversion des Clusters.</translation>
    </message>
    <message>
        <source>This database is not on the cluster</source>
        <translation>Diese Datenbank ist nicht auf dem Cluster</translation>
    </message>
    <message>
        <source>The cluster does not know the GUID when it is asked for the database either. It may take part under another GUID, or not at all.</source>
        <translation>Der Cluster kennt die GUID auch dann nicht, wenn er nach der Datenbank gefragt wird. Er kann unter einer anderen GUID beteiligt sein oder gar nicht.</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the GUID, or send the request through a cluster that takes part in the database.</source>
        <translation>Nichts wurde gestartet. Vergleichen Sie die GUID, oder senden Sie die Anfrage über einen Cluster, der an der Datenbank beteiligt ist.</translation>
    </message>
    <message>
        <source>This version of the cluster has no upgrade call</source>
        <translation>Diese Version des Clusters hat keinen Upgrade-Aufruf</translation>
    </message>
    <message>
        <source>The call exists from Redis Software 8.0.18 on, and every participating cluster needs it.</source>
        <translation>Den Aufruf gibt es ab Redis Software 8.0.18, und jeder beteiligte Cluster braucht ihn.</translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first, or upgrade every instance by itself.</source>
        <translation>Nichts wurde gestartet. Aktualisieren Sie zuerst die Software aller beteiligten Cluster, oder aktualisieren Sie jede Instanz einzeln.</translation>
    </message>
    <message>
        <source>The address exists, but the cluster takes no upgrade there. The call exists from Redis Software 8.0.18 on. %2</source>
        <translation>Die Adresse gibt es, aber der Cluster nimmt dort kein Upgrade an. Den Aufruf gibt es ab Redis Software 8.0.18. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first.</source>
        <translation>Nichts wurde gestartet. Aktualisieren Sie zuerst die Software aller beteiligten Cluster.</translation>
    </message>
    <message>
        <source>A module does not fit the database</source>
        <translation>Ein Modul passt nicht zur Datenbank</translation>
    </message>
    <message>
        <source>After the upgrade a module would lack something that a setting of the database needs. %2</source>
        <translation>Nach dem Upgrade würde einem Modul etwas fehlen, das eine Einstellung der Datenbank braucht. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the findings for modules, and choose a version whose modules fit.</source>
        <translation>Nichts wurde gestartet. Vergleichen Sie die Befunde zu Modulen, und wählen Sie eine Version, deren Module passen.</translation>
    </message>
    <message>
        <source>The version of a module that comes with the target does not support a setting of this database, for example Active-Active. %2</source>
        <translation>Die Version eines Moduls, die mit dem Ziel kommt, unterstützt eine Einstellung dieser Datenbank nicht, zum Beispiel Active-Active. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Read below which module does not fit by the catalogues, and whether another version of it would. Then review a new upgrade.</source>
        <translation>Nichts wurde gestartet. Lesen Sie unten, welches Modul nach den Katalogen nicht passt und ob eine andere Version davon passen würde. Sehen Sie dann ein neues Upgrade durch.</translation>
    </message>
    <message>
        <source>A module would become older</source>
        <translation>Ein Modul würde älter</translation>
    </message>
    <message>
        <source>The target comes with an older version of a module than the database has. %2</source>
        <translation>Das Ziel bringt eine ältere Version eines Moduls mit, als die Datenbank hat. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose a newer Redis version, or remove the new UID of the module from the request.</source>
        <translation>Nichts wurde gestartet. Wählen Sie eine neuere Redis-Version, oder entfernen Sie die neue UID des Moduls aus der Anfrage.</translation>
    </message>
    <message>
        <source>A module is in use and cannot be replaced</source>
        <translation>Ein Modul ist in Gebrauch und kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>The cluster does not replace this module while a database uses it. %2</source>
        <translation>Der Cluster ersetzt dieses Modul nicht, solange eine Datenbank es verwendet. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Leave the module out of the request, or ask Redis support.</source>
        <translation>Nichts wurde gestartet. Lassen Sie das Modul in der Anfrage weg, oder fragen Sie den Redis-Support.</translation>
    </message>
    <message>
        <source>The cluster is busy with something that stands in the way</source>
        <translation>Der Cluster ist mit etwas beschäftigt, das im Weg steht</translation>
    </message>
    <message>
        <source>Another change of this database or of the cluster goes on. %2</source>
        <translation>Eine andere Änderung dieser Datenbank oder des Clusters läuft. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Look at the running tasks, wait until they end, then submit a new upgrade.</source>
        <translation>Nichts wurde gestartet. Sehen Sie sich die laufenden Tasks an, warten Sie, bis sie enden, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>Another task is running for this database</source>
        <translation>Für diese Datenbank läuft ein anderer Task</translation>
    </message>
    <message>
        <source>An Active-Active database takes one change at a time. %2</source>
        <translation>Eine Active-Active-Datenbank nimmt eine Änderung zurzeit. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Follow the running task on the Tasks page and submit a new upgrade when it has ended.</source>
        <translation>Nichts wurde gestartet. Verfolgen Sie den laufenden Task auf der Seite Tasks, und senden Sie ein neues Upgrade ab, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <source>Something on the way asks for the length of the request</source>
        <translation>Etwas unterwegs verlangt die Länge der Anfrage</translation>
    </message>
    <message>
        <source>The length was sent, so a proxy or balancer in front of the cluster has removed it. %2</source>
        <translation>Die Länge wurde gesendet; ein Proxy oder Load Balancer vor dem Cluster hat sie also entfernt. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Connect to a node of the cluster directly, or have the proxy looked at.</source>
        <translation>Nichts wurde gestartet. Verbinden Sie sich direkt mit einem Knoten des Clusters, oder lassen Sie den Proxy untersuchen.</translation>
    </message>
    <message>
        <source>Something on the way calls the request too large</source>
        <translation>Etwas unterwegs hält die Anfrage für zu groß</translation>
    </message>
    <message>
        <source>The request has a few hundred bytes; a proxy or balancer in front of the cluster has a very low limit. %2</source>
        <translation>Die Anfrage hat einige hundert Byte; ein Proxy oder Load Balancer vor dem Cluster hat eine sehr niedrige Grenze. %2</translation>
    </message>
    <message>
        <source>The cluster did not take the request for JSON</source>
        <translation>Der Cluster hielt die Anfrage nicht für JSON</translation>
    </message>
    <message>
        <source>The type of the content was lost or changed on the way, probably by a proxy. %2</source>
        <translation>Der Typ des Inhalts ging unterwegs verloren oder wurde geändert, wahrscheinlich durch einen Proxy. %2</translation>
    </message>
    <message>
        <source>The cluster understood the request but cannot carry it out</source>
        <translation>Der Cluster hat die Anfrage verstanden, kann sie aber nicht ausführen</translation>
    </message>
    <message>
        <source>The values are well formed but do not fit together. %2</source>
        <translation>Die Werte sind wohlgeformt, passen aber nicht zusammen. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Connect to the name of the cluster or to its master node, or have “handle_redirects” turned on.</source>
        <translation>Nichts wurde gestartet. Verbinden Sie sich mit dem Namen des Clusters oder mit seinem Master-Knoten, oder lassen Sie „handle_redirects“ einschalten.</translation>
    </message>
    <message>
        <source>The address of the cluster has moved</source>
        <translation>Die Adresse des Clusters ist umgezogen</translation>
    </message>
    <message>
        <source>The answer named another address for good. It was not followed, and no password went there.</source>
        <translation>Die Antwort nannte dauerhaft eine andere Adresse. Ihr wurde nicht gefolgt, und kein Passwort ging dorthin.</translation>
    </message>
    <message>
        <source>Nothing was started. Check the new address with your administrators and save the cluster with it.</source>
        <translation>Nichts wurde gestartet. Prüfen Sie die neue Adresse mit Ihren Administratoren, und speichern Sie den Cluster damit.</translation>
    </message>
    <message>
        <source>The cluster found no featureset for a module</source>
        <translation>Der Cluster fand kein Featureset für ein Modul</translation>
    </message>
    <message>
        <source>Known of Redis Software before 8.0.16-33 where a database has a newer Redis version than the software was made for. %2</source>
        <translation>Bekannt von Redis Software vor 8.0.16-33, wenn eine Datenbank eine neuere Redis-Version hat als die, für die die Software gemacht ist. %2</translation>
    </message>
    <message>
        <source>Upgrade the software of all participating clusters, then upgrade the database again.</source>
        <translation>Aktualisieren Sie die Software aller beteiligten Cluster, und wiederholen Sie dann das Upgrade der Datenbank.</translation>
    </message>
    <message>
        <source>A module has no version for this Redis version</source>
        <translation>Ein Modul hat keine Version für diese Redis-Version</translation>
    </message>
    <message>
        <source>The catalogue of a participating cluster has no version of a module that goes with the target. %2</source>
        <translation>Der Katalog eines beteiligten Clusters hat keine Version eines Moduls, die zum Ziel gehört. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose a Redis version for which every cluster has the module, or have the module added to the clusters.</source>
        <translation>Nichts wurde gestartet. Wählen Sie eine Redis-Version, für die jeder Cluster das Modul hat, oder lassen Sie das Modul zu den Clustern hinzufügen.</translation>
    </message>
    <message>
        <source>The module version that the request names is for another Redis version</source>
        <translation>Die Modulversion, die die Anfrage nennt, gehört zu einer anderen Redis-Version</translation>
    </message>
    <message>
        <source>Each version of a module goes with one Redis version. %2</source>
        <translation>Jede Version eines Moduls gehört zu einer Redis-Version. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Leave the new UID of the module out of the request, or name the one that is for the target.</source>
        <translation>Nichts wurde gestartet. Lassen Sie die neue UID des Moduls in der Anfrage weg, oder nennen Sie die, die zum Ziel gehört.</translation>
    </message>
    <message>
        <source>A module version needs newer software of the cluster</source>
        <translation>Eine Modulversion braucht neuere Software des Clusters</translation>
    </message>
    <message>
        <source>The module is made for a later version of Redis Software than some cluster has. %2</source>
        <translation>Das Modul ist für eine spätere Version von Redis Software gemacht, als ein Cluster sie hat. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first, or leave the module out of the request.</source>
        <translation>Nichts wurde gestartet. Aktualisieren Sie zuerst die Software aller beteiligten Cluster, oder lassen Sie das Modul in der Anfrage weg.</translation>
    </message>
    <message>
        <source>The task ID is in use already</source>
        <translation>Die Task-ID ist schon in Gebrauch</translation>
    </message>
    <message>
        <source>The cluster has a task with the ID that the request gave. %2</source>
        <translation>Der Cluster hat einen Task mit der ID, die die Anfrage angab. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Look at that task on the Tasks page; a new upgrade gets an ID of its own.</source>
        <translation>Nichts wurde gestartet. Sehen Sie sich diesen Task auf der Seite Tasks an; ein neues Upgrade bekommt eine eigene ID.</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>von anderer Art</translation>
    </message>
    <message>
        <source>Connecting safely</source>
        <translation>Sicher verbinden</translation>
    </message>
    <message>
        <source>Signing in and reading</source>
        <translation>Anmelden und lesen</translation>
    </message>
    <message>
        <source>An upgrade is refused</source>
        <translation>Ein Upgrade wird abgelehnt</translation>
    </message>
    <message>
        <source>The answer to an upgrade is unclear</source>
        <translation>Die Antwort auf ein Upgrade ist unklar</translation>
    </message>
    <message>
        <source>Inside a task, cancelling, and this program&apos;s record</source>
        <translation>Innerhalb eines Tasks, Abbrechen und die Aufzeichnung dieses Programms</translation>
    </message>
    <message>
        <source>A file that this cluster needs could not be read in time</source>
        <translation>Eine Datei, die dieser Cluster braucht, konnte nicht rechtzeitig gelesen werden</translation>
    </message>
    <message>
        <source>The file %7, which is set for %1, could not be read within 5 s: the drive that it is on may be hung. Nothing was sent.</source>
        <translation>Die Datei %7, eingestellt für %1, konnte nicht innerhalb von 5 s gelesen werden: Das Laufwerk, auf dem sie liegt, hängt vielleicht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Try again once the drive answers, or choose a copy of the file on a disk of this computer.</source>
        <translation>Versuchen Sie es noch einmal, sobald das Laufwerk antwortet, oder wählen Sie eine Kopie der Datei auf einem Datenträger dieses Computers.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Recorded on disk, before anything was sent: %1</source>
        <translation>Auf dem Datenträger aufgezeichnet, bevor etwas gesendet wurde: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>The outcome of the request is not known: %1</source>
        <translation>Der Ausgang der Anfrage ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Check, %1</source>
        <translation>Prüfung, %1</translation>
    </message>
    <message>
        <source>The cluster says “%1”</source>
        <translation>Der Cluster sagt „%1“</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation>Worker: %1</translation>
    </message>
    <message>
        <source>Error on %2: %1</source>
        <translation>Fehler auf %2: %1</translation>
    </message>
    <message>
        <source>Error, no cluster named: %1</source>
        <translation>Fehler, kein Cluster genannt: %1</translation>
    </message>
    <message>
        <source>%2, read from the database itself: %1</source>
        <translation>%2, aus der Datenbank selbst gelesen: %1</translation>
    </message>
    <message>
        <source>The instances were read: %1</source>
        <translation>Die Instanzen wurden gelesen: %1</translation>
    </message>
    <message>
        <source>The cluster does not know the task (%1). Asking again before this means anything.</source>
        <translation>Der Cluster kennt den Task nicht (%1). Es wird noch einmal gefragt, bevor das etwas bedeutet.</translation>
    </message>
    <message>
        <source>%2 ran %1 before the request</source>
        <translation>%2 lief vor der Anfrage mit %1</translation>
    </message>
    <message>
        <source>A person closed this upgrade. Shown was: %1</source>
        <translation>Eine Person hat dieses Upgrade abgeschlossen. Angezeigt war: %1</translation>
    </message>
    <message>
        <source>The node passes the request on to %1. Nothing goes there unless a person says so.</source>
        <translation>Der Knoten leitet die Anfrage an %1 weiter. Nichts geht dorthin, wenn nicht eine Person es sagt.</translation>
    </message>
    <message>
        <source>A person let the request continue at %1.</source>
        <translation>Eine Person ließ die Anfrage bei %1 fortfahren.</translation>
    </message>
    <message>
        <source>A person did not let the request continue at %1.</source>
        <translation>Eine Person ließ die Anfrage bei %1 nicht fortfahren.</translation>
    </message>
    <message>
        <source>A person asked to cancel the task.</source>
        <translation>Eine Person bat um den Abbruch des Tasks.</translation>
    </message>
    <message>
        <source>A person asked to cancel the task by force.</source>
        <translation>Eine Person bat um den erzwungenen Abbruch des Tasks.</translation>
    </message>
    <message>
        <source>The cluster took the request to cancel (%1).</source>
        <translation>Der Cluster hat die Bitte um Abbruch angenommen (%1).</translation>
    </message>
    <message>
        <source>The cluster did not take the request to cancel: %1</source>
        <translation>Der Cluster hat die Bitte um Abbruch nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The request to cancel was not sent. %1</source>
        <translation>Die Bitte um Abbruch wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>It is not known whether the request to cancel arrived. %1</source>
        <translation>Es ist nicht bekannt, ob die Bitte um Abbruch ankam. %1</translation>
    </message>
    <message>
        <source>Unexpected, and changed nothing here: “%1”</source>
        <translation>Unerwartet, und hier hat es nichts geändert: „%1“</translation>
    </message>
    <message>
        <source>This record does not fit its checksum and is not shown. It is still in the file.</source>
        <translation>Dieser Eintrag stimmt nicht mit seiner Prüfsumme überein und wird nicht angezeigt. Er ist noch in der Datei.</translation>
    </message>
    <message>
        <source>The program had stopped; continued from its record.</source>
        <translation>Das Programm hatte geendet; aus seiner Aufzeichnung fortgesetzt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceReader</name>
    <message>
        <source>Nobody is signed in to the cluster that started the upgrade.</source>
        <translation>An dem Cluster, der das Upgrade gestartet hat, ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>The health report could not be used: %1</source>
        <translation>Der Zustandsbericht konnte nicht verwendet werden: %1</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>a task has no state of this name</source>
        <translation>kein Zustand eines Tasks heißt so</translation>
    </message>
    <message>
        <source>the GUID of a database is missing</source>
        <translation>die GUID einer Datenbank fehlt</translation>
    </message>
    <message>
        <source>there is no goal</source>
        <translation>es gibt kein Ziel</translation>
    </message>
    <message>
        <source>There is no exercise “%1”.</source>
        <translation>Es gibt keine Übung „%1“.</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>Sa&amp;ve the result…</source>
        <translation>Er&amp;gebnis speichern…</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hint for: %1</source>
        <translation>Hinweis zu: %1</translation>
    </message>
    <message numerus="yes">
        <source>Costs %n point(s) of this goal.</source>
        <translation>
            <numerusform>Kostet %n Punkt dieses Ziels.</numerusform>
            <numerusform>Kostet %n Punkte dieses Ziels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Ergebnisse (*.json)</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 von %n Punkt</numerusform>
            <numerusform>%1 von %n Punkten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>More in the help</source>
        <translation>Mehr in der Hilfe</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with the tasks (*.json)</source>
        <translation>JSON, mit den Tasks (*.json)</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>Node %1 of %2 runs Redis Software %3 (read at %4).</source>
        <translation>Knoten %1 von %2 läuft mit Redis Software %3 (gelesen um %4).</translation>
    </message>
    <message>
        <source>After the refusal %1 was asked for the database itself: it does not know it either.</source>
        <translation>Nach der Ablehnung wurde %1 nach der Datenbank selbst gefragt: Auch sie ist dort nicht bekannt.</translation>
    </message>
    <message>
        <source>After the refusal %1 was asked for the database itself: it knows it. Only the upgrade call is missing.</source>
        <translation>Nach der Ablehnung wurde %1 nach der Datenbank selbst gefragt: Sie ist dort bekannt. Nur der Upgrade-Aufruf fehlt.</translation>
    </message>
    <message>
        <source>Whether %1 knows the database could not be read after the refusal.</source>
        <translation>Ob %1 die Datenbank kennt, konnte nach der Ablehnung nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No node of the connected clusters was read with software older than %1.</source>
        <translation>Kein gelesener Knoten der verbundenen Cluster hat Software, die älter als %1 ist.</translation>
    </message>
    <message>
        <source>The role of the account on %1 could not be read.</source>
        <translation>Die Rolle des Kontos auf %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2” (read at %3). What this role may do could not be read.</source>
        <translation>Auf %1 hat das Konto die Rolle „%2“ (gelesen um %3). Was diese Rolle darf, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2”, which includes upgrade_crdb (read at %3). So something else refused it.</source>
        <translation>Auf %1 hat das Konto die Rolle „%2“, die upgrade_crdb enthält (gelesen um %3). Also hat etwas anderes abgelehnt.</translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2”, which does not include upgrade_crdb (read at %3).</source>
        <translation>Auf %1 hat das Konto die Rolle „%2“, die upgrade_crdb nicht enthält (gelesen um %3).</translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is below it.</source>
        <translation>%1 läuft mit Redis %2 (gelesen um %3); das Ziel %4 liegt darunter.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is the same.</source>
        <translation>%1 läuft mit Redis %2 (gelesen um %3); das Ziel %4 ist dasselbe.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is above it.</source>
        <translation>%1 läuft mit Redis %2 (gelesen um %3); das Ziel %4 liegt darüber.</translation>
    </message>
    <message>
        <source>Software before 7.22.2-20 is known to refuse valid values of “Keep result for” (RS171560). A new upgrade with the default of the cluster can be submitted.</source>
        <translation>Von Software vor 7.22.2-20 ist bekannt, dass sie gültige Werte von „Ergebnis aufbewahren“ ablehnt (RS171560). Ein neues Upgrade mit der Vorgabe des Clusters kann abgesendet werden.</translation>
    </message>
    <message>
        <source>All nodes of %1 run Redis Software %2 (read at %3).</source>
        <translation>Alle Knoten von %1 laufen mit Redis Software %2 (gelesen um %3).</translation>
    </message>
    <message>
        <source>So this reading does not confirm what the cluster said. If it says so again, ask Redis support.</source>
        <translation>Das hier Gelesene bestätigt also nicht, was der Cluster sagte. Sagt er es wieder, fragen Sie den Redis-Support.</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Set this fault</source>
        <translation>Diesen Fehler setzen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>They happen at the simulated clusters, from now on. The class sees only what follows from them.</source>
        <translation>Sie geschehen ab jetzt bei den simulierten Clustern. Die Teilnehmer sehen nur, was daraus folgt.</translation>
    </message>
    <message>
        <source>Every cluster</source>
        <translation>Jeder Cluster</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Jeder Aufruf</translation>
    </message>
    <message>
        <source>The upgrade request</source>
        <translation>Die Upgrade-Anfrage</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Der Task</translation>
    </message>
    <message>
        <source>The list of tasks</source>
        <translation>Die Liste der Tasks</translation>
    </message>
    <message>
        <source>The list of CRDBs</source>
        <translation>Die Liste der CRDBs</translation>
    </message>
    <message>
        <source>An instance</source>
        <translation>Eine Instanz</translation>
    </message>
    <message>
        <source>The health report</source>
        <translation>Der Zustandsbericht</translation>
    </message>
    <message>
        <source>The nodes</source>
        <translation>Die Knoten</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Späte Antwort</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP-Fehler</translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation>Antwort abgeschnitten</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>Nobody listens</source>
        <translation>Niemand hört zu</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>Schwarzes Loch</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>Until taken back</source>
        <translation>Bis zur Rücknahme</translation>
    </message>
    <message>
        <source>Fault at &amp;cluster</source>
        <translation>Störung bei &amp;Cluster</translation>
    </message>
    <message>
        <source>At c&amp;all</source>
        <translation>Bei Auf&amp;ruf</translation>
    </message>
    <message>
        <source>Kind of &amp;fault</source>
        <translation>Art der &amp;Störung</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Wie viel</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>Drop the next answer</source>
        <translation>Nächste Antwort verlieren</translation>
    </message>
    <message>
        <source>The next upgrade request is taken, and its answer never arrives.</source>
        <translation>Die nächste Upgrade-Anfrage wird angenommen, und ihre Antwort kommt nie an.</translation>
    </message>
    <message>
        <source>Past the point of no return</source>
        <translation>Über den Punkt ohne Rückkehr</translation>
    </message>
    <message>
        <source>Time is put forward until the running upgrade can no longer be cancelled.</source>
        <translation>Die Zeit wird vorgestellt, bis das laufende Upgrade nicht mehr abgebrochen werden kann.</translation>
    </message>
    <message>
        <source>Cut the cluster off</source>
        <translation>Den Cluster abschneiden</translation>
    </message>
    <message>
        <source>Nobody listens at the cluster that is chosen above, until it is taken back.</source>
        <translation>Beim oben gewählten Cluster hört niemand zu, bis es zurückgenommen wird.</translation>
    </message>
    <message>
        <source>The upgrade can no longer be cancelled.</source>
        <translation>Das Upgrade kann nicht mehr abgebrochen werden.</translation>
    </message>
    <message>
        <source>No upgrade is running that could get there.</source>
        <translation>Es läuft kein Upgrade, das dorthin kommen könnte.</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Wirksame Störungen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Gesetzt: %1</translation>
    </message>
    <message>
        <source>It could not be set: the simulation has no TLS end, or no certificate could be made.</source>
        <translation>Das konnte nicht gesetzt werden: Die Simulation hat kein TLS-Ende, oder es konnte kein Zertifikat erstellt werden.</translation>
    </message>
    <message>
        <source>Choose one, or type your own: GET /v1/nodes/*, where * stands for one part. Without a method it is every one.</source>
        <translation>Wählen Sie einen, oder tippen Sie einen eigenen: GET /v1/nodes/*, wobei * für einen Teil steht. Ohne Methode gilt jede.</translation>
    </message>
</context>
<context>
    <name>FieldMessageLine</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>Die Prüfung ist bestanden</numerusform>
            <numerusform>Alle %n Prüfungen sind bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that speak against it</source>
        <translation>
            <numerusform>%n Prüfung spricht dagegen</numerusform>
            <numerusform>%n Prüfungen sprechen dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for you to read and tick</source>
        <translation>
            <numerusform>%n Punkt, den Sie lesen und abhaken müssen</numerusform>
            <numerusform>%n Punkte, die Sie lesen und abhaken müssen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that could not be made</source>
        <translation>
            <numerusform>%n Prüfung, die nicht möglich war</numerusform>
            <numerusform>%n Prüfungen, die nicht möglich waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to know</source>
        <translation>
            <numerusform>%n Punkt, den Sie wissen sollten</numerusform>
            <numerusform>%n Punkte, die Sie wissen sollten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Speaks against the upgrade</source>
        <translation>Spricht gegen das Upgrade</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>I know this and go on</source>
        <translation>Ich weiß das und fahre fort</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message numerus="yes">
        <source>I know that %n check(s) could not be made</source>
        <translation>
            <numerusform>Ich weiß, dass %n Prüfung nicht möglich war</numerusform>
            <numerusform>Ich weiß, dass %n Prüfungen nicht möglich waren</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks above that could not be made</source>
        <translation>Alle Prüfungen oben, die nicht möglich waren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show &amp;manual steps…</source>
        <translation>Schritte von &amp;Hand zeigen…</translation>
    </message>
    <message>
        <source>Show manual steps</source>
        <translation>Schritte von Hand zeigen</translation>
    </message>
    <message>
        <source>The documented steps by hand, for clusters without the upgrade call.</source>
        <translation>Die dokumentierten Schritte von Hand, für Cluster ohne den Upgrade-Aufruf.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Run again: %1</source>
        <translation>Noch einmal ausführen: %1</translation>
    </message>
    <message>
        <source>Only on simulated clusters: to see what the cluster answers.</source>
        <translation>Nur auf simulierten Clustern: um zu sehen, was der Cluster antwortet.</translation>
    </message>
</context>
<context>
    <name>FitModel</name>
    <message>
        <source>none for Redis %1</source>
        <translation>keine für Redis %1</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <translation>vielleicht %1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Missing capability</source>
        <translation>Fehlende Fähigkeit</translation>
    </message>
    <message>
        <source>That would fit</source>
        <translation>Passen würde</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Modules and capabilities</source>
        <translation>Module und Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>ForeignDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation>Worker: %1</translation>
    </message>
    <message>
        <source>a cluster that is not named</source>
        <translation>ein nicht genannter Cluster</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation>%1: %2, „%3“</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Details zum Task</translation>
    </message>
    <message>
        <source>Ask the cluster for this task now (F5)</source>
        <translation>Den Cluster jetzt nach diesem Task fragen (F5)</translation>
    </message>
    <message>
        <source>This program did not start this task and cannot check versions that it did not plan. It only shows what the clusters tell, and can neither change nor cancel it.</source>
        <translation>Dieses Programm hat diesen Task nicht gestartet und kann keine Versionen prüfen, die es nicht geplant hat. Es zeigt nur, was die Cluster mitteilen, und kann ihn weder ändern noch abbrechen.</translation>
    </message>
    <message>
        <source>Status, as the cluster says</source>
        <translation>Status, wie der Cluster ihn nennt</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation>CRDB-GUID</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>Hier zuerst gesehen</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Steps, as last told</source>
        <translation>Schritte, wie zuletzt mitgeteilt</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Database not named</source>
        <translation>Datenbank nicht genannt</translation>
    </message>
    <message>
        <source>task %1 · told by %2</source>
        <translation>Task %1 · mitgeteilt von %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>zuletzt gehört vor %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>seen for %1</source>
        <translation>gesehen seit %1</translation>
    </message>
    <message>
        <source>%1 · confirmed %2 ago</source>
        <translation>%1 · bestätigt vor %2</translation>
    </message>
    <message>
        <source>seen for %1 · confirmed %2 ago</source>
        <translation>gesehen seit %1 · bestätigt vor %2</translation>
    </message>
</context>
<context>
    <name>ForeignTask</name>
    <message>
        <source>No longer known</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Finished, not verified</source>
        <translation>Beendet, nicht verifiziert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 no longer tells of this task. How it ended is not known here; that does not mean that it failed. Read the versions of the database before you do anything to it.</source>
        <translation>%1 teilt nichts mehr über diesen Task mit. Wie er endete, ist hier nicht bekannt; das heißt nicht, dass er fehlschlug. Lesen Sie die Versionen der Datenbank, bevor Sie etwas mit ihr tun.</translation>
    </message>
    <message>
        <source>%1 says that this task finished. What it was to change was not planned here, so no version was verified.</source>
        <translation>%1 meldet, dass dieser Task beendet ist. Was er ändern sollte, wurde nicht hier geplant; darum wurde keine Version verifiziert.</translation>
    </message>
    <message>
        <source>%1 says that this task failed. What it had changed until then is not known here.</source>
        <translation>%1 meldet, dass dieser Task fehlgeschlagen ist. Was er bis dahin geändert hatte, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 says that this task was cancelled. What it had changed until then is not known here.</source>
        <translation>%1 meldet, dass dieser Task abgebrochen wurde. Was er bis dahin geändert hatte, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 says that this task ended, in a word that this program does not know.</source>
        <translation>%1 meldet, dass dieser Task endete, mit einem Wort, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>This program has no record of starting this task. It is followed until it ends. While it runs, the checks hold back an upgrade of the same database.</source>
        <translation>Dieses Programm hat keine Aufzeichnung davon, diesen Task gestartet zu haben. Er wird verfolgt, bis er endet. Solange er läuft, halten die Prüfungen ein Upgrade derselben Datenbank zurück.</translation>
    </message>
    <message>
        <source>Started elsewhere</source>
        <translation>Anderswo gestartet</translation>
    </message>
</context>
<context>
    <name>GuidCompleter</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>name and GUID of a database in the list of completions</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>SIMULATION</source>
        <translation>SIMULATION</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Take out of this window</source>
        <translation>Aus diesem Fenster nehmen</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>This is an end: a new upgrade of the database can be reviewed.</source>
        <translation>Das ist ein Ende: Ein neues Upgrade der Datenbank kann durchgesehen werden.</translation>
    </message>
    <message>
        <source>Until it ends no other upgrade of the database can be sent from here.</source>
        <translation>Bis es endet, kann von hier kein anderes Upgrade der Datenbank gesendet werden.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Was die Status bedeuten</translation>
    </message>
    <message>
        <source>Each status with the sentence that the task then shows, here for the database checkout on rs-east.example.com.</source>
        <translation>Jeder Status mit dem Satz, den der Task dann zeigt, hier für die Datenbank checkout auf rs-east.example.com.</translation>
    </message>
    <message>
        <source>Beside the status</source>
        <translation>Neben dem Status</translation>
    </message>
    <message>
        <source>A step lasts much longer than usual. The task shows probable reasons.</source>
        <translation>Ein Schritt dauert viel länger als üblich. Der Task zeigt wahrscheinliche Gründe.</translation>
    </message>
    <message>
        <source>The task takes longer than earlier ones that ended well.</source>
        <translation>Der Task dauert länger als frühere, die gut endeten.</translation>
    </message>
    <message>
        <source>Every instance already runs what was asked for, and the cluster still calls the task running.</source>
        <translation>Jede Instanz läuft schon mit dem, was verlangt war, und der Cluster nennt den Task noch laufend.</translation>
    </message>
    <message>
        <source>What the errors mean</source>
        <translation>Was die Fehler bedeuten</translation>
    </message>
    <message>
        <source>Everything that this program can explain. The clusters here are rs-east.example.com and rs-west.example.com; where an error happens, its own names and the cluster&apos;s own words are shown.</source>
        <translation>Alles, was dieses Programm erklären kann. Die Cluster hier sind rs-east.example.com und rs-west.example.com; wo ein Fehler geschieht, werden seine eigenen Namen und die Worte des Clusters gezeigt.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Keine Seite hat alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with these words</source>
        <translation>
            <numerusform>%n Seite mit diesen Wörtern</numerusform>
            <numerusform>%n Seiten mit diesen Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>This record does not fit its checksum and is not shown. It is still in the file.</source>
        <translation>Dieser Eintrag stimmt nicht mit seiner Prüfsumme überein und wird nicht angezeigt. Er ist noch in der Datei.</translation>
    </message>
    <message>
        <source>%1, CRDB %2</source>
        <translation>%1, CRDB %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Name, GUID, task, cluster, error …</source>
        <translation>Name, GUID, Task, Cluster, Fehler …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Anfragen und Antworten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>Every decision, request, answer, step and error of every upgrade is recorded here, and stays when the clusters have long forgotten it.</source>
        <translation>Jede Entscheidung, jede Anfrage, Antwort, jeder Schritt und Fehler jedes Upgrades wird hier aufgezeichnet und bleibt, wenn die Cluster es längst vergessen haben.</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Nothing in the history fits this search and these filters. Words are looked for as they are typed, in names, GUIDs, task ids, clusters and what was recorded.</source>
        <translation>Nichts im Verlauf passt zu dieser Suche und diesen Filtern. Wörter werden so gesucht, wie sie eingegeben sind: in Namen, GUIDs, Task-IDs, Clustern und dem Aufgezeichneten.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Export nach %1 läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1, some of them only as damaged.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 exportiert, nur als beschädigt.</numerusform>
            <numerusform>%n Einträge nach %1 exportiert, einige davon nur als beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 exportiert.</numerusform>
            <numerusform>%n Einträge nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1 is a link to another place. Choose a name of its own.</source>
        <translation>Nichts wurde exportiert: %1 ist ein Link auf eine andere Stelle. Wählen Sie einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Nothing was exported: the folder of the record itself is not a place for exports. Choose another folder.</source>
        <translation>Nichts wurde exportiert: Der Ordner der Aufzeichnung selbst ist kein Platz für Exporte. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 could not be written (%2). Choose another folder, or free some space.</source>
        <translation>Nichts wurde exportiert: %1 konnte nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Nothing was exported: the record could not be read (%1).</source>
        <translation>Nichts wurde exportiert: Die Aufzeichnung konnte nicht gelesen werden (%1).</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Character %1 is %2. A GUID has only the digits 0 to 9, the letters a to f, and hyphens.</source>
        <translation>Zeichen %1 ist %2. Eine GUID hat nur die Ziffern 0 bis 9, die Buchstaben a bis f und Bindestriche.</translation>
    </message>
    <message>
        <source>The hyphens are missing. A GUID has groups of 8, 4, 4, 4 and 12 digits with hyphens between them.</source>
        <translation>Die Bindestriche fehlen. Eine GUID hat Gruppen aus 8, 4, 4, 4 und 12 Ziffern mit Bindestrichen dazwischen.</translation>
    </message>
    <message>
        <source>Group %1 has %2 of %3 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation>Gruppe %1 hat %2 von %3 Ziffern. Eine GUID hat Gruppen aus 8, 4, 4, 4 und 12 Ziffern.</translation>
    </message>
    <message>
        <source>Group %1 has 0 of %2 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation>Gruppe %1 hat 0 von %2 Ziffern. Eine GUID hat Gruppen aus 8, 4, 4, 4 und 12 Ziffern.</translation>
    </message>
    <message>
        <source>There is more after the fifth group. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation>Nach der fünften Gruppe steht noch etwas. Eine GUID hat Gruppen aus 8, 4, 4, 4 und 12 Ziffern.</translation>
    </message>
    <message>
        <source>Enter the GUID of the database: 32 digits in groups of 8, 4, 4, 4 and 12, with hyphens between them.</source>
        <translation>Geben Sie die GUID der Datenbank ein: 32 Ziffern in Gruppen aus 8, 4, 4, 4 und 12, mit Bindestrichen dazwischen.</translation>
    </message>
    <message>
        <source>After the GUID comes “%1”. Remove it.</source>
        <translation>Nach der GUID kommt „%1“. Entfernen Sie das.</translation>
    </message>
    <message>
        <source>Enter a task ID, or let the program make a new one.</source>
        <translation>Geben Sie eine Task-ID ein, oder lassen Sie das Programm eine neue erzeugen.</translation>
    </message>
    <message>
        <source>Character %1 is %2. A task ID has only letters a to z, digits, hyphens and underscores.</source>
        <translation>Zeichen %1 ist %2. Eine Task-ID hat nur Buchstaben a bis z, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>The task ID has %1 characters; 64 are allowed.</source>
        <translation>Die Task-ID hat %1 Zeichen; 64 sind erlaubt.</translation>
    </message>
</context>
<context>
    <name>InstanceEnds</name>
    <message>
        <source>It runs Redis %1 (read at %2).</source>
        <translation>Läuft mit Redis %1 (gelesen um %2).</translation>
    </message>
    <message>
        <source>It was not read after the end yet.</source>
        <translation>Nach dem Ende noch nicht gelesen.</translation>
    </message>
    <message>
        <source>It could not be read after the end: %1</source>
        <translation>Konnte nach dem Ende nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The task failed here.</source>
        <translation>Der Task ist hier fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The task failed here, after the step “%1”.</source>
        <translation>Der Task ist hier fehlgeschlagen, nach dem Schritt „%1“.</translation>
    </message>
    <message>
        <source>No step was reported.</source>
        <translation>Kein Schritt wurde gemeldet.</translation>
    </message>
    <message>
        <source>The last step that was reported is “%1”.</source>
        <translation>Der letzte gemeldete Schritt ist „%1“.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how far it went, what was read</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every instance runs the target version, although the task did not end well. If the featureset of the database lags: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</source>
        <translation>Jede Instanz läuft mit der Zielversion, obwohl der Task nicht gut endete. Wenn das Featureset der Datenbank zurückliegt: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</translation>
    </message>
    <message>
        <source>Sign in to the clusters that could not be read, then press Refresh: the instances are read again.</source>
        <translation>Melden Sie sich an den Clustern an, die nicht gelesen werden konnten, und drücken Sie Neu laden: Die Instanzen werden neu gelesen.</translation>
    </message>
    <message>
        <source>The instances run different versions, and there is no way back to the older one. Until all are upgraded, add or remove no instance and change nothing else about the database.</source>
        <translation>Die Instanzen laufen mit verschiedenen Versionen, und es gibt keinen Weg zurück zur älteren. Bis alle aktualisiert sind, fügen Sie keine Instanz hinzu, entfernen Sie keine, und ändern Sie sonst nichts an der Datenbank.</translation>
    </message>
    <message>
        <source>Use no commands of modules, such as search or JSON, until every instance runs 8.0 or later.</source>
        <translation>Verwenden Sie keine Befehle von Modulen wie Suche oder JSON, bis jede Instanz mit 8.0 oder höher läuft.</translation>
    </message>
</context>
<context>
    <name>InstanceEndsCard</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>What is known of every instance</source>
        <translation>Was über jede Instanz bekannt ist</translation>
    </message>
</context>
<context>
    <name>InstanceModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation>Featureset</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>InstanceReader</name>
    <message>
        <source>Nobody is signed in to %1, so this instance could not be read.</source>
        <translation>An %1 ist niemand angemeldet; darum konnte diese Instanz nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The cluster does not say which of its databases this instance is.</source>
        <translation>Der Cluster sagt nicht, welche seiner Datenbanken diese Instanz ist.</translation>
    </message>
    <message>
        <source>The connection to this cluster ended while the instance was being read.</source>
        <translation>Die Verbindung zu diesem Cluster endete, während die Instanz gelesen wurde.</translation>
    </message>
    <message>
        <source>The cluster&apos;s answer about this instance could not be used.</source>
        <translation>Die Antwort des Clusters zu dieser Instanz konnte nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The system keychain has no password for this cluster, or it is locked. Unlock it and connect again, or type the password.</source>
        <translation>Der Schlüsselbund des Systems hat kein Passwort für diesen Cluster oder ist gesperrt. Entsperren Sie ihn, und verbinden Sie sich neu, oder geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>This session has no system keychain. The password is kept until the program is closed.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund des Systems. Das Passwort wird aufbewahrt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The system keychain is locked or refused. Unlock it and connect again, or type the password.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder hat abgelehnt. Entsperren Sie ihn, und verbinden Sie sich neu, oder geben Sie das Passwort ein.</translation>
    </message>
    <message numerus="yes">
        <source>The system keychain has not answered for %n second(s). Type the password, or connect again when it answers.</source>
        <translation>
            <numerusform>Der Schlüsselbund des Systems hat seit %n Sekunde nicht geantwortet. Geben Sie das Passwort ein, oder verbinden Sie sich neu, wenn er antwortet.</numerusform>
            <numerusform>Der Schlüsselbund des Systems hat seit %n Sekunden nicht geantwortet. Geben Sie das Passwort ein, oder verbinden Sie sich neu, wenn er antwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password in the system keychain was kept for another address or another certificate, so it was not used. Type it once more if this is the right machine.</source>
        <translation>Das Passwort im Schlüsselbund des Systems war für eine andere Adresse oder ein anderes Zertifikat hinterlegt; darum wurde es nicht verwendet. Geben Sie es noch einmal ein, wenn dies der richtige Rechner ist.</translation>
    </message>
    <message>
        <source>What the system keychain has for this cluster was not written by this program. Type the password.</source>
        <translation>Was der Schlüsselbund des Systems für diesen Cluster hat, wurde nicht von diesem Programm geschrieben. Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The system keychain could not be used. The password is kept until the program is closed.</source>
        <translation>Der Schlüsselbund des Systems konnte nicht verwendet werden. Das Passwort wird aufbewahrt, bis das Programm geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>LaneModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (for %2, not ended)</source>
        <translation>%1 (seit %2, nicht beendet)</translation>
    </message>
    <message>
        <source>no step was reported</source>
        <translation>kein Schritt gemeldet</translation>
    </message>
    <message>
        <source>no step reported yet</source>
        <translation>noch kein Schritt gemeldet</translation>
    </message>
    <message>
        <source>%1; failed here</source>
        <translation>%1; hier fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1; not finished when the task ended</source>
        <translation>%1; nicht beendet, als der Task endete</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>LeftToDoCard</name>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>The documented commands for this database. This program does not run them.</source>
        <translation>Die dokumentierten Befehle für diese Datenbank. Dieses Programm führt sie nicht aus.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Your first upgrade</source>
        <translation>Ihr erstes Upgrade</translation>
    </message>
    <message>
        <source>Upgrade the database checkout from Redis 7.4 to 8.4 and wait until the program has verified it.</source>
        <translation>Führen Sie für die Datenbank checkout ein Upgrade von Redis 7.4 auf 8.4 aus, und warten Sie, bis das Programm es verifiziert hat.</translation>
    </message>
    <message>
        <source>The upgrade of checkout is verified.</source>
        <translation>Das Upgrade von checkout ist verifiziert.</translation>
    </message>
    <message>
        <source>Upgrade page: the GUID and the version are filled in. Check, then Review, then the button that names the upgrade.</source>
        <translation>Seite Upgrade: GUID und Version sind schon eingetragen. Wählen Sie Prüfen, dann Durchsicht, dann die Schaltfläche, die das Upgrade nennt.</translation>
    </message>
    <message>
        <source>Every instance of checkout runs Redis 8.4.</source>
        <translation>Jede Instanz von checkout läuft mit Redis 8.4.</translation>
    </message>
    <message>
        <source>Choose 8.4, not the newest available version.</source>
        <translation>Wählen Sie 8.4, nicht die neueste verfügbare Version.</translation>
    </message>
    <message>
        <source>Exactly one upgrade request reached the clusters.</source>
        <translation>Genau eine Upgrade-Anfrage hat die Cluster erreicht.</translation>
    </message>
    <message>
        <source>Look before you send again: the Tasks page tells whether anything is under way.</source>
        <translation>Sehen Sie nach, bevor Sie noch einmal senden: Die Seite Tasks zeigt, ob etwas unterwegs ist.</translation>
    </message>
    <message>
        <source>The right database</source>
        <translation>Die richtige Datenbank</translation>
    </message>
    <message>
        <source>Upgrade sessions to Redis 8.4. Leave checkout, which has a similar purpose, as it is.</source>
        <translation>Aktualisieren Sie sessions auf Redis 8.4. Lassen Sie checkout, das einem ähnlichen Zweck dient, unverändert.</translation>
    </message>
    <message>
        <source>The upgrade of sessions is verified.</source>
        <translation>Das Upgrade von sessions ist verifiziert.</translation>
    </message>
    <message>
        <source>Databases page: choose the row of sessions, then Upgrade.</source>
        <translation>Seite Datenbanken: Wählen Sie die Zeile von sessions, dann Upgrade.</translation>
    </message>
    <message>
        <source>sessions runs Redis 8.4 everywhere.</source>
        <translation>sessions läuft überall mit Redis 8.4.</translation>
    </message>
    <message>
        <source>Choose the version in the form before you review.</source>
        <translation>Wählen Sie die Version im Formular, bevor Sie zur Durchsicht gehen.</translation>
    </message>
    <message>
        <source>No request for checkout was sent.</source>
        <translation>Für checkout wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>The form opens with checkout. Change the GUID, or start from the Databases page.</source>
        <translation>Das Formular öffnet sich mit checkout. Ändern Sie die GUID, oder beginnen Sie auf der Seite Datenbanken.</translation>
    </message>
    <message>
        <source>Nothing was heard</source>
        <translation>Nichts mehr gehört</translation>
    </message>
    <message>
        <source>The connection breaks while the request is under way. Bring the upgrade to a proven end without sending it twice.</source>
        <translation>Die Verbindung bricht ab, während die Anfrage unterwegs ist. Bringen Sie das Upgrade zu einem belegten Ende, ohne es zweimal zu senden.</translation>
    </message>
    <message>
        <source>Wait. The program looks for the task by the number that it recorded before it sent.</source>
        <translation>Warten Sie. Das Programm sucht den Task unter der Nummer, die es vor dem Senden notiert hat.</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Ist es angekommen?</translation>
    </message>
    <message>
        <source>The connection breaks, and this time nothing arrived. Prove it, close the task, and upgrade after all.</source>
        <translation>Die Verbindung bricht ab, und diesmal ist nichts angekommen. Weisen Sie es nach, schließen Sie den Task ab, und führen Sie das Upgrade dann doch noch aus.</translation>
    </message>
    <message>
        <source>The first request is closed as not received.</source>
        <translation>Die erste Anfrage ist als nicht empfangen abgeschlossen.</translation>
    </message>
    <message>
        <source>Tasks page: after the quiet period the evidence is complete, and a button lets you confirm it. Put the time forward on the Training page.</source>
        <translation>Seite Tasks: Nach der Ruhezeit liegen alle Belege vor, und mit einer Schaltfläche können Sie es bestätigen. Stellen Sie die Zeit auf der Seite Schulung vor.</translation>
    </message>
    <message>
        <source>A second upgrade of checkout is verified.</source>
        <translation>Ein zweites Upgrade von checkout ist verifiziert.</translation>
    </message>
    <message>
        <source>Only after the first is closed the form sends again.</source>
        <translation>Erst wenn das erste abgeschlossen ist, sendet das Formular wieder.</translation>
    </message>
    <message>
        <source>Exactly two upgrade requests reached the clusters.</source>
        <translation>Genau zwei Upgrade-Anfragen haben die Cluster erreicht.</translation>
    </message>
    <message>
        <source>Refused, but for what?</source>
        <translation>Abgelehnt, aber weshalb?</translation>
    </message>
    <message>
        <source>This cluster refuses the upgrade. Find out what exactly it does not take, and upgrade without it.</source>
        <translation>Dieser Cluster lehnt das Upgrade ab. Finden Sie heraus, was genau er nicht annimmt, und führen Sie das Upgrade ohne dies aus.</translation>
    </message>
    <message>
        <source>The first request was refused.</source>
        <translation>Die erste Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Send it as it is and read the card.</source>
        <translation>Senden Sie sie, wie sie ist, und lesen Sie die Karte.</translation>
    </message>
    <message>
        <source>The upgrade is verified.</source>
        <translation>Das Upgrade ist verifiziert.</translation>
    </message>
    <message>
        <source>Advanced, Keep result for: the cluster&apos;s default sends no such wish.</source>
        <translation>Erweitert, Ergebnis aufbewahren: Mit der Vorgabe des Clusters wird kein solcher Wunsch gesendet.</translation>
    </message>
    <message>
        <source>Signed out half-way</source>
        <translation>Mittendrin abgemeldet</translation>
    </message>
    <message>
        <source>While the upgrade runs your password is changed to “changed-meanwhile”. See the upgrade to its end, and do not lock the account.</source>
        <translation>Während das Upgrade läuft, wird Ihr Passwort in „changed-meanwhile“ geändert. Begleiten Sie das Upgrade bis zum Ende, ohne dass das Konto gesperrt wird.</translation>
    </message>
    <message>
        <source>You are signed in again on rs-east.</source>
        <translation>Sie sind auf rs-east wieder angemeldet.</translation>
    </message>
    <message>
        <source>The header and a bar on every page offer Sign in again.</source>
        <translation>In der Kopfzeile und in einer Leiste auf jeder Seite finden Sie Neu anmelden.</translation>
    </message>
    <message>
        <source>No more than three sign-ins were refused.</source>
        <translation>Höchstens drei Anmeldungen wurden abgelehnt.</translation>
    </message>
    <message>
        <source>Do not guess. Five refused sign-ins lock the account.</source>
        <translation>Raten Sie nicht. Fünf abgelehnte Anmeldungen sperren das Konto.</translation>
    </message>
    <message>
        <source>After you have signed in the program goes on by itself.</source>
        <translation>Nach Ihrer Anmeldung macht das Programm von selbst weiter.</translation>
    </message>
    <message>
        <source>Finish it forward</source>
        <translation>Nach vorn zu Ende bringen</translation>
    </message>
    <message>
        <source>The upgrade fails on the second cluster. Nothing is rolled back: bring all three instances to Redis 8.4.</source>
        <translation>Das Upgrade schlägt auf dem zweiten Cluster fehl. Nichts wird zurückgenommen: Bringen Sie alle drei Instanzen auf Redis 8.4.</translation>
    </message>
    <message>
        <source>The first upgrade failed.</source>
        <translation>Das erste Upgrade ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Send it and watch.</source>
        <translation>Senden Sie es ab, und sehen Sie zu.</translation>
    </message>
    <message>
        <source>checkout runs Redis 8.4 everywhere.</source>
        <translation>checkout läuft überall mit Redis 8.4.</translation>
    </message>
    <message>
        <source>Upgrade once more to the same version: what is done stays done, the rest follows.</source>
        <translation>Führen Sie noch einmal ein Upgrade auf dieselbe Version aus: Was erledigt ist, bleibt erledigt, der Rest folgt.</translation>
    </message>
    <message>
        <source>The second upgrade is verified.</source>
        <translation>Das zweite Upgrade ist verifiziert.</translation>
    </message>
    <message>
        <source>Wait until the instances were read on their own clusters.</source>
        <translation>Warten Sie, bis die Instanzen auf ihren eigenen Clustern gelesen wurden.</translation>
    </message>
    <message>
        <source>Stop it in time</source>
        <translation>Rechtzeitig anhalten</translation>
    </message>
    <message>
        <source>A colleague calls: stop the upgrade, now. Cancel it before the point of no return.</source>
        <translation>Jemand aus Ihrem Team ruft an: Das Upgrade muss sofort gestoppt werden. Brechen Sie es vor dem Punkt ohne Rückkehr ab.</translation>
    </message>
    <message>
        <source>The upgrade is cancelled.</source>
        <translation>Das Upgrade ist abgebrochen.</translation>
    </message>
    <message>
        <source>Tasks page, Cancel task. Be quick: after the last shard of an instance there is no way back.</source>
        <translation>Seite Tasks, Task abbrechen. Zögern Sie nicht: Nach dem letzten Shard einer Instanz gibt es keinen Weg zurück.</translation>
    </message>
    <message>
        <source>One request to cancel was enough.</source>
        <translation>Eine einzige Anfrage zum Abbrechen hat genügt.</translation>
    </message>
    <message>
        <source>Wait for the answer. Asking twice helps nobody.</source>
        <translation>Warten Sie die Antwort ab. Zweimal zu fragen hilft niemandem.</translation>
    </message>
    <message>
        <source>It never ends</source>
        <translation>Es endet nie</translation>
    </message>
    <message>
        <source>All instances run the new version, and the task does not end. Leave it alone: nothing has to be sent.</source>
        <translation>Alle Instanzen laufen mit der neuen Version, und der Task endet nicht. Greifen Sie nicht ein: Es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Send the upgrade and watch the lanes.</source>
        <translation>Senden Sie das Upgrade ab, und beobachten Sie die Bahnen.</translation>
    </message>
    <message>
        <source>Nothing was cancelled and nothing was sent again.</source>
        <translation>Nichts wurde abgebrochen, und nichts wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Read what the Tasks page says of a task that goes on although its instances are done.</source>
        <translation>Lesen Sie, was die Seite Tasks über einen Task sagt, der weiterläuft, obwohl seine Instanzen fertig sind.</translation>
    </message>
    <message>
        <source>The answer was cut off</source>
        <translation>Die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The cluster takes the request and begins to answer; then the connection breaks.</source>
        <translation>Der Cluster nimmt die Anfrage an und beginnt zu antworten; dann bricht die Verbindung ab.</translation>
    </message>
    <message>
        <source>Half an answer is no answer. The task is found by the number that was recorded before the request left.</source>
        <translation>Eine halbe Antwort ist keine Antwort. Der Task wird unter der Nummer gefunden, die vor dem Absenden der Anfrage notiert wurde.</translation>
    </message>
    <message>
        <source>Not one byte came back</source>
        <translation>Kein einziges Byte kam zurück</translation>
    </message>
    <message>
        <source>The cluster takes the request and starts. Its answer never leaves: the connection just ends.</source>
        <translation>Der Cluster nimmt die Anfrage an und fängt an. Seine Antwort geht nie hinaus: Die Verbindung endet einfach.</translation>
    </message>
    <message>
        <source>An upgrade can run although nothing was heard. It is found by the number recorded before the request left.</source>
        <translation>Ein Upgrade kann laufen, obwohl nichts zu hören war. Es wird unter der Nummer gefunden, die vor dem Absenden der Anfrage notiert wurde.</translation>
    </message>
    <message>
        <source>Garbled answers</source>
        <translation>Unleserliche Antworten</translation>
    </message>
    <message>
        <source>For a while the answers about the task cannot be read.</source>
        <translation>Eine Zeit lang können die Antworten über den Task nicht gelesen werden.</translation>
    </message>
    <message>
        <source>An answer that cannot be read says nothing about the upgrade. Wait for one that can.</source>
        <translation>Eine Antwort, die nicht gelesen werden kann, sagt nichts über das Upgrade. Warten Sie auf eine lesbare.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>The gateway answers 503 and asks to come back later. The request went through all the same.</source>
        <translation>Das Gateway antwortet mit 503 und bittet, später wiederzukommen. Die Anfrage ist trotzdem durchgegangen.</translation>
    </message>
    <message>
        <source>Asked to wait, the program waits, and then asks for the task. It does not repeat the request.</source>
        <translation>Wird es ums Warten gebeten, wartet das Programm und fragt dann nach dem Task. Die Anfrage wiederholt es nicht.</translation>
    </message>
    <message>
        <source>A header the cluster does not take</source>
        <translation>Ein Header, den der Cluster nicht annimmt</translation>
    </message>
    <message>
        <source>This build of the cluster software refuses requests that say how long the result shall be kept, although the value is valid.</source>
        <translation>Dieser Build der Clustersoftware lehnt Anfragen ab, die angeben, wie lange das Ergebnis aufbewahrt werden soll, obwohl der Wert gültig ist.</translation>
    </message>
    <message>
        <source>Read a refusal (400) and submit again with the cluster&apos;s default.</source>
        <translation>Eine Ablehnung (400) lesen und mit der Vorgabe des Clusters noch einmal absenden.</translation>
    </message>
    <message>
        <source>Somebody else stopped it</source>
        <translation>Jemand anders hat es abgebrochen</translation>
    </message>
    <message>
        <source>A colleague cancels your upgrade from the command line while it runs.</source>
        <translation>Jemand aus Ihrem Team bricht Ihr laufendes Upgrade von der Kommandozeile aus ab.</translation>
    </message>
    <message>
        <source>Cancelled is not undone. See which instances have the new version and which have not.</source>
        <translation>Abgebrochen ist nicht rückgängig gemacht. Sehen Sie, welche Instanzen die neue Version haben und welche nicht.</translation>
    </message>
    <message>
        <source>Deleted under its feet</source>
        <translation>Mitten im Upgrade gelöscht</translation>
    </message>
    <message>
        <source>While the upgrade runs a colleague deletes the database.</source>
        <translation>Während das Upgrade läuft, löscht jemand aus Ihrem Team die Datenbank.</translation>
    </message>
    <message>
        <source>A task can fail for reasons that have nothing to do with the upgrade. Read its errors.</source>
        <translation>Ein Task kann aus Gründen fehlschlagen, die mit dem Upgrade nichts zu tun haben. Lesen Sie seine Fehler.</translation>
    </message>
    <message>
        <source>Stopped half-way</source>
        <translation>Auf halbem Weg stehen geblieben</translation>
    </message>
    <message>
        <source>The upgrade runs well on the first cluster and fails on the second. The third is never begun.</source>
        <translation>Das Upgrade gelingt auf dem ersten Cluster und schlägt auf dem zweiten fehl. Auf dem dritten wird gar nicht erst begonnen.</translation>
    </message>
    <message>
        <source>Nothing is rolled back. Find the cluster, the error and what runs where now.</source>
        <translation>Nichts wird zurückgenommen. Finden Sie den Cluster, den Fehler und was jetzt wo läuft.</translation>
    </message>
    <message>
        <source>Finished, it says</source>
        <translation>Angeblich beendet</translation>
    </message>
    <message>
        <source>All steps run on all clusters and the task says finished. One instance still runs the old version.</source>
        <translation>Alle Schritte laufen auf allen Clustern, und der Task meldet finished. Eine Instanz läuft noch mit der alten Version.</translation>
    </message>
    <message>
        <source>Finished is a claim. Find the instance that contradicts it, and the fact that proves it.</source>
        <translation>Beendet ist eine Behauptung. Finden Sie die Instanz, die ihr widerspricht, und die Tatsache, die das belegt.</translation>
    </message>
    <message>
        <source>Allowed to look, not to touch</source>
        <translation>Nur ansehen, nicht ändern</translation>
    </message>
    <message>
        <source>Just before the upgrade is submitted, an administrator gives your account a role that may only look.</source>
        <translation>Kurz bevor das Upgrade abgesendet wird, gibt ein Administrator Ihrem Konto eine Rolle, die nur lesen darf.</translation>
    </message>
    <message>
        <source>Tell a missing permission (403) from a wrong password (401).</source>
        <translation>Eine fehlende Berechtigung (403) von einem falschen Passwort (401) unterscheiden.</translation>
    </message>
    <message>
        <source>The answer got lost</source>
        <translation>Die Antwort ging verloren</translation>
    </message>
    <message>
        <source>The request reaches the cluster, but a gateway on the way answers that nobody is there.</source>
        <translation>Die Anfrage erreicht den Cluster, aber ein Gateway auf dem Weg antwortet, dort sei niemand.</translation>
    </message>
    <message>
        <source>503 is not a refusal. Nothing is sent twice; the task is looked up under its own name.</source>
        <translation>503 ist keine Ablehnung. Nichts wird zweimal gesendet; der Task wird unter seinem eigenen Namen gesucht.</translation>
    </message>
    <message>
        <source>One cluster does not show its instance</source>
        <translation>Ein Cluster zeigt seine Instanz nicht</translation>
    </message>
    <message>
        <source>Your account may see everything on two clusters; on the third the instance is hidden.</source>
        <translation>Ihr Konto darf auf zwei Clustern alles sehen; auf dem dritten ist die Instanz verborgen.</translation>
    </message>
    <message>
        <source>What cannot be read cannot be verified. Finished is less than verified, and the program says so.</source>
        <translation>Was nicht gelesen werden kann, kann nicht verifiziert werden. Beendet ist weniger als verifiziert, und das Programm sagt das auch.</translation>
    </message>
    <message>
        <source>An error inside</source>
        <translation>Ein Fehler im Inneren</translation>
    </message>
    <message>
        <source>The cluster answers 500. Whether it began cannot be read from that.</source>
        <translation>Der Cluster antwortet mit 500. Ob er begonnen hat, lässt sich daraus nicht ablesen.</translation>
    </message>
    <message>
        <source>A 500 is no refusal: it may have begun. See what the program looks for, and that nothing is sent twice.</source>
        <translation>Eine 500 ist keine Ablehnung: Es kann begonnen haben. Sehen Sie, wonach das Programm sucht und dass nichts zweimal gesendet wird.</translation>
    </message>
    <message>
        <source>Upgraded, not connected</source>
        <translation>Aktualisiert, aber nicht verbunden</translation>
    </message>
    <message>
        <source>The upgrade ends well on every cluster, but one replication link does not come up again.</source>
        <translation>Das Upgrade endet auf jedem Cluster gut, aber eine Replikationsverbindung kommt nicht wieder hoch.</translation>
    </message>
    <message>
        <source>A database whose instances do not replicate is not done. Read the verdict line by line.</source>
        <translation>Eine Datenbank, deren Instanzen nicht replizieren, ist nicht fertig. Lesen Sie das Ergebnis Zeile für Zeile.</translation>
    </message>
    <message>
        <source>A page instead of an answer</source>
        <translation>Eine Seite statt einer Antwort</translation>
    </message>
    <message>
        <source>Between you and the cluster stands a gateway that answers the upgrade with its own sign-in page.</source>
        <translation>Zwischen Ihnen und dem Cluster steht ein Gateway, das auf das Upgrade mit seiner eigenen Anmeldeseite antwortet.</translation>
    </message>
    <message>
        <source>A 200 is not an answer of the API. What came is shown as text, and the task is looked for.</source>
        <translation>Eine 200 ist noch keine Antwort der API. Was kam, wird als Text gezeigt, und der Task wird gesucht.</translation>
    </message>
    <message>
        <source>Two versions at once</source>
        <translation>Zwei Versionen zugleich</translation>
    </message>
    <message>
        <source>An earlier upgrade got no further than one cluster. The instances run different versions.</source>
        <translation>Ein früheres Upgrade kam nicht über einen Cluster hinaus. Die Instanzen laufen mit verschiedenen Versionen.</translation>
    </message>
    <message>
        <source>Unfinished upgrades are finished forward. See the drift, and the goal that all can reach.</source>
        <translation>Unvollendete Upgrades werden nach vorn zu Ende gebracht. Sehen Sie die Abweichung und das Ziel, das alle erreichen können.</translation>
    </message>
    <message>
        <source>No version of the module</source>
        <translation>Keine Version des Moduls</translation>
    </message>
    <message>
        <source>On one cluster the catalogue has no version of the module for the new Redis.</source>
        <translation>Auf einem Cluster enthält der Katalog keine Version des Moduls für das neue Redis.</translation>
    </message>
    <message>
        <source>Tell two refusals about modules apart: none for this version (400), and one that does not fit (406).</source>
        <translation>Zwei Ablehnungen zu Modulen unterscheiden: keines für diese Version (400) und eines, das nicht passt (406).</translation>
    </message>
    <message>
        <source>No module commands, please</source>
        <translation>Bitte keine Modulbefehle</translation>
    </message>
    <message>
        <source>The database has search and JSON and goes from Redis 7.4 to 8.4. Nothing blocks their commands meanwhile.</source>
        <translation>Die Datenbank hat Search und JSON und geht von Redis 7.4 auf 8.4. Nichts hält deren Befehle in der Zwischenzeit auf.</translation>
    </message>
    <message>
        <source>Know the window in which module commands can stop replication, and who has to be told.</source>
        <translation>Das Zeitfenster kennen, in dem Modulbefehle die Replikation anhalten können, und wissen, wer informiert werden muss.</translation>
    </message>
    <message>
        <source>A module that cannot be Active-Active</source>
        <translation>Ein Modul, das nicht Active-Active sein kann</translation>
    </message>
    <message>
        <source>The database metrics carries a time series module. No version of it has the capability an Active-Active database needs.</source>
        <translation>Die Datenbank metrics hat ein Zeitreihenmodul. Keine Version davon besitzt die Fähigkeit, die eine Active-Active-Datenbank braucht.</translation>
    </message>
    <message>
        <source>Read a refusal (406): which module, which capability, and what can be done.</source>
        <translation>Eine Ablehnung (406) lesen: welches Modul, welche Fähigkeit und was sich tun lässt.</translation>
    </message>
    <message>
        <source>The connection ends after the request was read, and the cluster has done nothing with it.</source>
        <translation>Die Verbindung endet, nachdem die Anfrage gelesen wurde, und der Cluster hat nichts damit getan.</translation>
    </message>
    <message>
        <source>No answer proves nothing. Read the evidence of the quiet period before you say that it never arrived.</source>
        <translation>Keine Antwort beweist nichts. Lesen Sie die Belege der Ruhezeit, bevor Sie sagen, dass die Anfrage nie angekommen ist.</translation>
    </message>
    <message>
        <source>Done, but it never ends</source>
        <translation>Fertig, aber es endet nie</translation>
    </message>
    <message>
        <source>Every instance reaches the new version, but the task stays at started. Cluster software before 8.0.20-96 is known for this.</source>
        <translation>Jede Instanz erreicht die neue Version, aber der Task bleibt auf started. Von Clustersoftware vor 8.0.20-96 ist das bekannt.</translation>
    </message>
    <message>
        <source>Look at the instances, not only at the task. Why the program goes on watching and says what it sees.</source>
        <translation>Sehen Sie sich die Instanzen an, nicht nur den Task. Warum das Programm weiter beobachtet und sagt, was es sieht.</translation>
    </message>
    <message>
        <source>Somebody deleted it</source>
        <translation>Jemand hat sie gelöscht</translation>
    </message>
    <message>
        <source>Just before the upgrade is submitted, a colleague deletes the database.</source>
        <translation>Kurz bevor das Upgrade abgesendet wird, löscht jemand aus Ihrem Team die Datenbank.</translation>
    </message>
    <message>
        <source>A 404 can mean two things: no such database, or a cluster too old for the call. See how they are told apart.</source>
        <translation>Eine 404 kann zweierlei bedeuten: Die Datenbank gibt es nicht, oder der Cluster ist zu alt für den Aufruf. Sehen Sie, wie beides unterschieden wird.</translation>
    </message>
    <message>
        <source>A cluster without the upgrade call</source>
        <translation>Ein Cluster ohne den Upgrade-Aufruf</translation>
    </message>
    <message>
        <source>One cluster still runs Redis Software 8.0.16. The call to upgrade an Active-Active database came with 8.0.18.</source>
        <translation>Ein Cluster läuft noch mit Redis Software 8.0.16. Der Aufruf für das Upgrade einer Active-Active-Datenbank kam mit 8.0.18.</translation>
    </message>
    <message>
        <source>Cluster software first, databases second.</source>
        <translation>Zuerst die Clustersoftware, dann die Datenbanken.</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Eine andere Nummer</translation>
    </message>
    <message>
        <source>The cluster accepts the request and answers with a number that is not yours.</source>
        <translation>Der Cluster nimmt die Anfrage an und antwortet mit einer Nummer, die nicht Ihre ist.</translation>
    </message>
    <message>
        <source>Both numbers are asked for, and the one that exists is followed.</source>
        <translation>Nach beiden Nummern wird gefragt, und der vorhandenen wird gefolgt.</translation>
    </message>
    <message>
        <source>While the upgrade runs an administrator changes your password.</source>
        <translation>Während das Upgrade läuft, ändert ein Administrator Ihr Passwort.</translation>
    </message>
    <message>
        <source>The upgrade goes on without you. All requests stop at the first refusal, so that the account is not locked. Sign in again to see the end.</source>
        <translation>Das Upgrade läuft ohne Sie weiter. Alle Anfragen werden bei der ersten Ablehnung angehalten, damit das Konto nicht gesperrt wird. Melden Sie sich neu an, um das Ende zu sehen.</translation>
    </message>
    <message>
        <source>The peers do not let each other in</source>
        <translation>Die Partner lassen einander nicht herein</translation>
    </message>
    <message>
        <source>Somebody changed the password of the account by which the clusters reach each other. Nothing shows it before the upgrade.</source>
        <translation>Jemand hat das Passwort des Kontos geändert, über das die Cluster einander erreichen. Vor dem Upgrade ist davon nichts zu sehen.</translation>
    </message>
    <message>
        <source>Some errors come only from the task. Find the cluster that was refused and what has to be mended there.</source>
        <translation>Manche Fehler kommen erst vom Task. Finden Sie den Cluster, der abgewiesen wurde, und was dort in Ordnung gebracht werden muss.</translation>
    </message>
    <message>
        <source>The cluster forgot</source>
        <translation>Der Cluster hat es vergessen</translation>
    </message>
    <message>
        <source>Half-way the cluster no longer knows the task, long before its result may go.</source>
        <translation>Mittendrin kennt der Cluster den Task nicht mehr, lange bevor dessen Ergebnis verschwinden darf.</translation>
    </message>
    <message>
        <source>A missing record is not an end. See what is looked at instead, and what can be said.</source>
        <translation>Ein fehlender Eintrag ist kein Ende. Sehen Sie, was stattdessen betrachtet wird und was sich sagen lässt.</translation>
    </message>
    <message>
        <source>A valid value is refused</source>
        <translation>Ein gültiger Wert wird abgelehnt</translation>
    </message>
    <message>
        <source>This cluster refuses the wish to keep the result for a day, as some versions of the software do.</source>
        <translation>Dieser Cluster lehnt den Wunsch ab, das Ergebnis einen Tag lang aufzubewahren, wie es manche Versionen der Software tun.</translation>
    </message>
    <message>
        <source>Read the refusal to its end: the upgrade itself was not refused. Submit anew without the wish.</source>
        <translation>Lesen Sie die Ablehnung bis zum Ende: Das Upgrade selbst wurde nicht abgelehnt. Senden Sie es ohne den Wunsch noch einmal ab.</translation>
    </message>
    <message>
        <source>Search on Auto Tiering</source>
        <translation>Search auf Auto Tiering</translation>
    </message>
    <message>
        <source>The database recommendations keeps part of its data on flash and has Search loaded. Search does not fit the newer flash format.</source>
        <translation>Die Datenbank recommendations hält einen Teil ihrer Daten auf Flash und hat Search geladen. Search passt nicht zum neueren Flash-Format.</translation>
    </message>
    <message>
        <source>A refusal (406) that comes from a setting of the database, not from the module alone.</source>
        <translation>Eine Ablehnung (406), die von einer Einstellung der Datenbank kommt, nicht vom Modul allein.</translation>
    </message>
    <message>
        <source>Slow line</source>
        <translation>Langsame Leitung</translation>
    </message>
    <message>
        <source>Answers of the cluster come seconds late while the upgrade runs.</source>
        <translation>Antworten des Clusters kommen um Sekunden verspätet, während das Upgrade läuft.</translation>
    </message>
    <message>
        <source>Late is not lost: every value shows how old it is.</source>
        <translation>Verspätet ist nicht verloren: Jeder Wert zeigt, wie alt er ist.</translation>
    </message>
    <message>
        <source>A long night</source>
        <translation>Eine lange Nacht</translation>
    </message>
    <message>
        <source>Large shards take minutes to load on every cluster.</source>
        <translation>Große Shards brauchen auf jedem Cluster Minuten zum Laden.</translation>
    </message>
    <message>
        <source>Tell slow from stuck: which step, for how long, confirmed when.</source>
        <translation>Langsam von festgefahren unterscheiden: welcher Schritt, wie lange schon, wann bestätigt.</translation>
    </message>
    <message>
        <source>Upgraded between two looks</source>
        <translation>Zwischen zwei Blicken aktualisiert</translation>
    </message>
    <message>
        <source>When you connect one cluster runs 8.0.16. Before you submit its software is upgraded.</source>
        <translation>Wenn Sie sich verbinden, läuft ein Cluster mit 8.0.16. Bevor Sie absenden, wird seine Software aktualisiert.</translation>
    </message>
    <message>
        <source>Facts age. What was true when you looked may not be when you press.</source>
        <translation>Tatsachen altern. Was stimmte, als Sie nachsahen, muss nicht mehr stimmen, wenn Sie klicken.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>On the last cluster a large shard loads for minutes, and the task does not say why it stands still.</source>
        <translation>Auf dem letzten Cluster lädt ein großer Shard minutenlang, und der Task sagt nicht, warum er stillsteht.</translation>
    </message>
    <message>
        <source>Tell slow from stuck: which cluster, which step, since when, and what the cluster itself is doing.</source>
        <translation>Langsam von festgefahren unterscheiden: welcher Cluster, welcher Schritt, seit wann, und was der Cluster selbst gerade tut.</translation>
    </message>
    <message>
        <source>A good evening</source>
        <translation>Ein guter Abend</translation>
    </message>
    <message>
        <source>Three clusters are healthy and run the same software. The database checkout is on Redis 7.4 and shall go to 8.4.</source>
        <translation>Drei Cluster sind gesund und haben dieselbe Software. Die Datenbank checkout hat Redis 7.4 und soll auf 8.4.</translation>
    </message>
    <message>
        <source>See the whole way once: form, checks, review, task, steps on each cluster, and the proof at the end.</source>
        <translation>Den ganzen Weg einmal sehen: Formular, Prüfungen, Durchsicht, Task, Schritte auf jedem Cluster und der Beweis am Ende.</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>Zu spät zum Abbrechen</translation>
    </message>
    <message>
        <source>The upgrade takes its time, and you are asked to stop it. After the last shard there is no way back.</source>
        <translation>Das Upgrade braucht seine Zeit, und Sie werden gebeten, es anzuhalten. Nach dem letzten Shard gibt es keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Cancel in time, and cancel too late: see what the cluster answers each time.</source>
        <translation>Rechtzeitig und zu spät abbrechen: Sehen Sie, was der Cluster jeweils antwortet.</translation>
    </message>
    <message>
        <source>The password was changed a minute ago</source>
        <translation>Das Passwort wurde vor einer Minute geändert</translation>
    </message>
    <message>
        <source>Just before the upgrade is submitted, an administrator changes your password.</source>
        <translation>Kurz bevor das Upgrade abgesendet wird, ändert ein Administrator Ihr Passwort.</translation>
    </message>
    <message>
        <source>One refused sign-in stops all requests to the cluster, so that the account is not locked.</source>
        <translation>Eine einzige abgelehnte Anmeldung hält alle Anfragen an den Cluster an, damit das Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>Queued for good</source>
        <translation>Für immer in der Warteschlange</translation>
    </message>
    <message>
        <source>The service that works on CRDB tasks is switched off on the cluster. It accepts the request and never begins.</source>
        <translation>Der Dienst, der CRDB-Tasks bearbeitet, ist auf dem Cluster abgeschaltet. Der Cluster nimmt die Anfrage an und beginnt nie.</translation>
    </message>
    <message>
        <source>Accepted is not begun. Tell waiting from working, and find the service that is off.</source>
        <translation>Angenommen ist nicht begonnen. Unterscheiden Sie Warten von Arbeiten, und finden Sie den abgeschalteten Dienst.</translation>
    </message>
    <message>
        <source>Another certificate half-way</source>
        <translation>Ein anderes Zertifikat auf halbem Weg</translation>
    </message>
    <message>
        <source>While the upgrade runs an administrator renews the certificate of your cluster, and the connection ends.</source>
        <translation>Während das Upgrade läuft, erneuert ein Verwalter das Zertifikat Ihres Clusters, und die Verbindung endet.</translation>
    </message>
    <message>
        <source>The upgrade goes on without you. Nothing is asked of a machine that shows another certificate until you have compared it and trust it.</source>
        <translation>Das Upgrade läuft ohne Sie weiter. Ein Rechner, der ein anderes Zertifikat zeigt, wird nichts gefragt, bis Sie es verglichen haben und ihm vertrauen.</translation>
    </message>
    <message>
        <source>A node restarts half-way</source>
        <translation>Ein Knoten startet auf halbem Weg neu</translation>
    </message>
    <message>
        <source>While the upgrade runs the node that you are connected to restarts: for a while every question is cut off, then it answers again.</source>
        <translation>Während das Upgrade läuft, startet der Knoten neu, mit dem Sie verbunden sind: eine Weile bricht jede Anfrage ab, dann antwortet er wieder.</translation>
    </message>
    <message>
        <source>No contact is no failure. The upgrade goes on in the cluster; the program asks again, ever more slowly, and sees the end.</source>
        <translation>Kein Kontakt ist kein Fehlschlag. Das Upgrade läuft im Cluster weiter; das Programm fragt wieder, immer langsamer, und sieht das Ende.</translation>
    </message>
    <message>
        <source>Sent on to an internal address</source>
        <translation>Weitergeschickt an eine interne Adresse</translation>
    </message>
    <message>
        <source>A node that is not in charge answers the upgrade with 307 and names an address that only exists inside the cluster&apos;s own network.</source>
        <translation>Ein Knoten, der nicht zuständig ist, beantwortet das Upgrade mit 307 und nennt eine Adresse, die es nur im eigenen Netz des Clusters gibt.</translation>
    </message>
    <message>
        <source>An upgrade is never sent on by itself to a machine that you did not trust. Nothing was started: connect to the node in charge, then send it.</source>
        <translation>Ein Upgrade geht nie von selbst an einen Rechner weiter, dem Sie nicht vertraut haben. Nichts wurde gestartet: verbinden Sie den zuständigen Knoten und senden Sie es dann.</translation>
    </message>
</context>
<context>
    <name>LostAnswer</name>
    <message>
        <source>The program had stopped before the answer came</source>
        <translation>Das Programm hatte geendet, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>At %1 the request had left, and no answer came that says whether it was accepted.</source>
        <translation>Um %1 war die Anfrage abgegangen, und es kam keine Antwort, die sagt, ob sie angenommen wurde.</translation>
    </message>
    <message>
        <source>At %1 the request had left, and no answer came that says whether it was accepted: %2.</source>
        <translation>Um %1 war die Anfrage abgegangen, und es kam keine Antwort, die sagt, ob sie angenommen wurde: %2.</translation>
    </message>
    <message>
        <source>%1 The task was found at %2: %3 was asked for the number %4 and knew it. Nothing was sent again.</source>
        <translation>%1 Der Task wurde um %2 gefunden: %3 wurde nach der Nummer %4 gefragt und kannte sie. Nichts wurde noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>SIMULATION — %1</source>
        <translation>SIMULATION — %1</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Show the goals</source>
        <translation>Ziele anzeigen</translation>
    </message>
    <message>
        <source>No cluster is connected</source>
        <translation>Kein Cluster ist verbunden</translation>
    </message>
    <message>
        <source>Connect to one cluster of an Active-Active database, better to all of them: each tells about its own instance.</source>
        <translation>Verbinden Sie sich mit einem Cluster einer Active-Active-Datenbank, besser mit allen: Jeder gibt Auskunft über seine eigene Instanz.</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>Cluster verbinden</translation>
    </message>
    <message>
        <source>Choose a saved cluster</source>
        <translation>Gespeicherten Cluster wählen</translation>
    </message>
    <message>
        <source>Fill in the form without a cluster</source>
        <translation>Formular ohne Cluster ausfüllen</translation>
    </message>
    <message>
        <source>Start training with simulated clusters</source>
        <translation>Schulung mit simulierten Clustern beginnen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connect to a cluster…</source>
        <translation>Mit einem &amp;Cluster verbinden…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Datenbanken</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Upgrade</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tasks</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Clusters</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <translation>&amp;Schulung</translation>
    </message>
    <message>
        <source>Task &amp;strip</source>
        <translation>Task-&amp;Leiste</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Lan&amp;guage at the next start</source>
        <translation>S&amp;prache beim nächsten Start</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <translation>&amp;Großer Text</translation>
    </message>
    <message>
        <source>Class &amp;mode</source>
        <translation>Unterrichts&amp;modus</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>Geführter &amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>Diagnostics are in the clipboard: versions, calls and times, without names, addresses and passwords.</source>
        <translation>Die Diagnose ist in der Zwischenablage: Versionen, Aufrufe und Zeiten, ohne Namen, Adressen und Passwörter.</translation>
    </message>
    <message>
        <source>Write a &amp;detailed log</source>
        <translation>&amp;Ausführliches Protokoll schreiben</translation>
    </message>
    <message>
        <source>Every call is written to %1 until the program ends.</source>
        <translation>Jeder Aufruf wird nach %1 geschrieben, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Only warnings are logged.</source>
        <translation>Nur Warnungen werden protokolliert.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>%1 %2

Upgrades Active-Active databases of Redis Software clusters through their REST API, watches the tasks and shows how they ended.

Free software under the GNU General Public License, version 3 or later. Not a product of Redis.</source>
        <translation>%1 %2

Aktualisiert Active-Active-Datenbanken von Redis-Software-Clustern über deren REST-API, beobachtet die Tasks und zeigt, wie sie endeten.

Freie Software unter der GNU General Public License, Version 3 oder später. Kein Produkt von Redis.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Waiting for the cluster&apos;s answer to the request on its way. If you quit now, it is checked at the next start.</source>
        <translation>Es wird auf die Antwort des Clusters zur abgegangenen Anfrage gewartet. Wenn Sie jetzt beenden, wird beim nächsten Start danach gesehen.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Exercise “%1”: %2 of %n goal(s) reached.</source>
        <translation>
            <numerusform>Übung „%1“: %2 von %n Ziel erreicht.</numerusform>
            <numerusform>Übung „%1“: %2 von %n Zielen erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitting is off. %1. %2 %3</source>
        <translation>Das Absenden ist abgeschaltet. %1. %2 %3</translation>
    </message>
    <message>
        <source>The record is in a folder on the network (%1). It is written more slowly there, and just as safely; do not use it from two computers at a time.</source>
        <translation>Die Aufzeichnung ist in einem Ordner im Netzwerk (%1). Sie wird dort langsamer geschrieben und genauso sicher; verwenden Sie sie nicht von zwei Computern zugleich.</translation>
    </message>
    <message>
        <source>&amp;Upgrade a database…</source>
        <translation>Datenbank akt&amp;ualisieren…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>Verlauf e&amp;xportieren…</translation>
    </message>
    <message>
        <source>R&amp;efresh</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>Search &amp;commands…</source>
        <translation>&amp;Befehle suchen…</translation>
    </message>
    <message>
        <source>Copy a &amp;link to what is chosen</source>
        <translation>&amp;Link auf das Ausgewählte kopieren</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>&amp;Hilfe zum Angezeigten</translation>
    </message>
    <message>
        <source>For the &amp;first upgrade</source>
        <translation>Für das &amp;erste Upgrade</translation>
    </message>
    <message>
        <source>What the &amp;statuses mean</source>
        <translation>Was die &amp;Status bedeuten</translation>
    </message>
    <message>
        <source>What the &amp;errors mean</source>
        <translation>Was die &amp;Fehler bedeuten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 is in the clipboard. It shows this page, and does nothing else.</source>
        <translation>%1 ist in der Zwischenablage. Der Link zeigt diese Seite und tut sonst nichts.</translation>
    </message>
    <message>
        <source>Nothing is chosen here.</source>
        <translation>Hier ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>No connected cluster has told of the database %1 so far. It is chosen here as soon as one does.</source>
        <translation>Kein verbundener Cluster hat bisher die Datenbank %1 genannt. Sie wird hier gewählt, sobald einer es tut.</translation>
    </message>
    <message>
        <source>No task %1 is known here. It may have been started on another computer, or with another data folder.</source>
        <translation>Hier ist kein Task %1 bekannt. Vielleicht wurde er auf einem anderen Computer oder mit einem anderen Datenordner gestartet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times &amp;in UTC</source>
        <translation>&amp;Zeiten in UTC</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>ManualSteps</name>
    <message>
        <source>&lt;number of the database there&gt;</source>
        <translation>&lt;Nummer der Datenbank dort&gt;</translation>
    </message>
    <message>
        <source>On a node of %1: upgrade its instance, then wait until it is active and runs the new version.</source>
        <translation>Auf einem Knoten von %1: Aktualisieren Sie die Instanz, und warten Sie dann, bis sie aktiv ist und mit der neuen Version läuft.</translation>
    </message>
    <message>
        <source>On a node of %1 (now Redis %2): upgrade its instance, then wait until it is active and runs the new version.</source>
        <translation>Auf einem Knoten von %1 (jetzt Redis %2): Aktualisieren Sie die Instanz, und warten Sie dann, bis sie aktiv ist und mit der neuen Version läuft.</translation>
    </message>
    <message>
        <source>Upgrade %1 (CRDB %2) by hand</source>
        <translation>%1 (CRDB %2) von Hand aktualisieren</translation>
    </message>
    <message>
        <source>For clusters before Redis Software %1, which do not have the upgrade call. Do not add, remove or change instances until the last step is done.</source>
        <translation>Für Cluster vor Redis Software %1, die den Upgrade-Aufruf nicht haben. Fügen Sie keine Instanzen hinzu, entfernen oder ändern Sie keine, bis der letzte Schritt getan ist.</translation>
    </message>
    <message>
        <source>Back up the database, and look that all its links are up on every cluster.</source>
        <translation>Sichern Sie die Datenbank, und sehen Sie auf jedem Cluster nach, ob alle ihre Links stehen.</translation>
    </message>
    <message>
        <source>When every instance runs the new version, on one cluster only: raise the featureset.</source>
        <translation>Wenn jede Instanz mit der neuen Version läuft, nur auf einem Cluster: Heben Sie das Featureset an.</translation>
    </message>
    <message>
        <source>If the database has modules, on one cluster only: take their new versions into the configuration.</source>
        <translation>Wenn die Datenbank Module hat, nur auf einem Cluster: Übernehmen Sie deren neue Versionen in die Konfiguration.</translation>
    </message>
    <message>
        <source>Look on every cluster that version, protocol and featureset are the same, and that the links are up.</source>
        <translation>Sehen Sie auf jedem Cluster nach, ob Version, Protokoll und Featureset gleich sind und die Links stehen.</translation>
    </message>
</context>
<context>
    <name>ManualStepsDialog</name>
    <message>
        <source>Upgrade by hand</source>
        <translation>Upgrade von Hand</translation>
    </message>
    <message>
        <source>This cluster&apos;s software has no upgrade call. These are the documented steps instead; this program does not run them.</source>
        <translation>Die Software dieses Clusters hat keinen Upgrade-Aufruf. Dies sind stattdessen die dokumentierten Schritte; dieses Programm führt sie nicht aus.</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>ModuleFit</name>
    <message>
        <source>the database is Active-Active</source>
        <translation>die Datenbank ist Active-Active</translation>
    </message>
    <message>
        <source>part of the data is on flash</source>
        <translation>ein Teil der Daten liegt auf Flash</translation>
    </message>
    <message>
        <source>the data on flash has format version 2</source>
        <translation>die Daten auf Flash haben Formatversion 2</translation>
    </message>
    <message>
        <source>the database has its own hashing rules</source>
        <translation>die Datenbank hat eigene Hash-Regeln</translation>
    </message>
    <message>
        <source>the database is a replica of another one</source>
        <translation>die Datenbank ist ein Replikat einer anderen</translation>
    </message>
    <message>
        <source>the database has several shards</source>
        <translation>die Datenbank hat mehrere Shards</translation>
    </message>
    <message>
        <source>traffic between nodes is encrypted</source>
        <translation>der Verkehr zwischen Knoten ist verschlüsselt</translation>
    </message>
    <message>
        <source>the data is written to an append-only file</source>
        <translation>die Daten werden in ein Append-only-File geschrieben</translation>
    </message>
    <message>
        <source>the data is kept in snapshots</source>
        <translation>die Daten werden in Snapshots gehalten</translation>
    </message>
    <message>
        <source>keys may be evicted when memory is short</source>
        <translation>bei Speichermangel dürfen Schlüssel verdrängt werden</translation>
    </message>
    <message>
        <source>the database has replica shards</source>
        <translation>die Datenbank hat Replikat-Shards</translation>
    </message>
    <message>
        <source>%1 (Redis from %2)</source>
        <translation>%1 (Redis ab %2)</translation>
    </message>
    <message>
        <source>%1 (Redis %2)</source>
        <translation>%1 (Redis %2)</translation>
    </message>
    <message>
        <source>No version of %1 in the catalogue covers what this database needs, so another Redis version does not help while the module belongs to the database.</source>
        <translation>Keine Version von %1 im Katalog deckt ab, was diese Datenbank braucht; eine andere Redis-Version hilft also nicht, solange das Modul zur Datenbank gehört.</translation>
    </message>
    <message>
        <source>Of %1, these versions cover what this database needs: %2. A Redis version that brings one of them can be chosen.</source>
        <translation>Von %1 decken diese Versionen ab, was diese Datenbank braucht: %2. Eine Redis-Version, die eine davon mitbringt, kann gewählt werden.</translation>
    </message>
    <message>
        <source>Redis 8.0 and later keeps data on flash in format version 2</source>
        <translation>Redis ab 8.0 hält Daten auf Flash in Formatversion 2</translation>
    </message>
</context>
<context>
    <name>ModulesDelegate</name>
    <message>
        <source>no arguments</source>
        <translation>keine Argumente</translation>
    </message>
</context>
<context>
    <name>ModulesModel</name>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 fits</source>
        <translation>%1 passt</translation>
    </message>
    <message>
        <source>%1 may not fit</source>
        <translation>%1 passt vielleicht nicht</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 passt nicht</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>keine Argumente</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht eingegeben</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>unverändert: %1</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>New arguments</source>
        <translation>Neue Argumente</translation>
    </message>
    <message>
        <source>Current UID</source>
        <translation>Jetzige UID</translation>
    </message>
    <message>
        <source>New UID</source>
        <translation>Neue UID</translation>
    </message>
</context>
<context>
    <name>ModulesTable</name>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Name modules &amp;by UID</source>
        <translation>Module &amp;per UID benennen</translation>
    </message>
    <message>
        <source>Sho&amp;w UIDs</source>
        <translation>UIDs an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Add a module</source>
        <translation>Modul &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;No arguments</source>
        <translation>&amp;Keine Argumente</translation>
    </message>
    <message>
        <source>&amp;Leave unchanged</source>
        <translation>Unverändert &amp;lassen</translation>
    </message>
    <message>
        <source>Name modules by UID</source>
        <translation>Module per UID benennen</translation>
    </message>
    <message>
        <source>Without UIDs only one module can be changed.</source>
        <translation>Ohne UIDs kann nur ein Modul geändert werden.</translation>
    </message>
    <message>
        <source>The selected module starts without arguments.</source>
        <translation>Das ausgewählte Modul startet ohne Argumente.</translation>
    </message>
    <message>
        <source>The selected module keeps its arguments.</source>
        <translation>Das ausgewählte Modul behält seine Argumente.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses the page that is shown; Ctrl+1 to Ctrl+6 do so from anywhere.</source>
        <translation>Wählt die Seite, die gezeigt wird; Strg+1 bis Strg+6 tun das von überall.</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>SIMULATION — %1</source>
        <translation>SIMULATION — %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The step lasts longer than usual. Open the task for probable reasons.</source>
        <translation>Der Schritt dauert länger als üblich. Öffnen Sie den Task für wahrscheinliche Gründe.</translation>
    </message>
    <message>
        <source>Most likely the request never arrived. Look at what is known, then decide.</source>
        <translation>Höchstwahrscheinlich kam die Anfrage nie an. Sehen Sie sich an, was bekannt ist, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Von %1 abgemeldet</translation>
    </message>
    <message>
        <source>Nothing more is sent there until you sign in again. Tasks on it go on.</source>
        <translation>Dorthin wird nichts mehr gesendet, bis Sie sich wieder anmelden. Tasks dort laufen weiter.</translation>
    </message>
</context>
<context>
    <name>PassedOnPanel</name>
    <message>
        <source>Continue at another node?</source>
        <translation>An einem anderen Knoten fortfahren?</translation>
    </message>
    <message>
        <source>&amp;Continue there</source>
        <translation>Dort &amp;fortfahren</translation>
    </message>
    <message>
        <source>Sends the same request, once, to the node that was named.</source>
        <translation>Sendet dieselbe Anfrage einmal an den genannten Knoten.</translation>
    </message>
    <message>
        <source>&amp;Do not continue</source>
        <translation>&amp;Nicht fortfahren</translation>
    </message>
    <message>
        <source>Ends this upgrade as rejected. Nothing is sent.</source>
        <translation>Beendet dieses Upgrade als abgelehnt. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The node that was asked did not work on the request. It passes requests on to %1, which is known as a node of %2. Continue there? The same request is sent to it once, and only if it shows the certificate that you trust. Nothing was started so far.</source>
        <translation>Der gefragte Knoten hat die Anfrage nicht bearbeitet. Er leitet Anfragen an %1 weiter, bekannt als Knoten von %2. Dort fortfahren? Dieselbe Anfrage wird einmal dorthin gesendet, und nur, wenn er das Zertifikat zeigt, dem Sie vertrauen. Bisher wurde nichts gestartet.</translation>
    </message>
    <message>
        <source> This question has become old, or another account or certificate is in force by now. Do not continue, and review the upgrade anew.</source>
        <translation> Diese Frage ist alt geworden, oder inzwischen gilt ein anderes Konto oder Zertifikat. Fahren Sie nicht fort, und beginnen Sie eine neue Durchsicht des Upgrades.</translation>
    </message>
</context>
<context>
    <name>PeerName</name>
    <message>
        <source>instance %1</source>
        <translation>Instanz %1</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>The list of trusted certificates could not be read (%1: %2). Each certificate is asked about anew; the file is left as it is, and your decisions hold until the program is closed.</source>
        <translation>Die Liste der vertrauten Zertifikate konnte nicht gelesen werden (%1: %2). Nach jedem Zertifikat wird neu gefragt; die Datei bleibt, wie sie ist, und Ihre Entscheidungen gelten, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The list of trusted certificates is damaged. It was kept as %1; certificates that could not be read from it are asked about anew.</source>
        <translation>Die Liste der vertrauten Zertifikate ist beschädigt. Sie wurde als %1 aufbewahrt; nach Zertifikaten, die nicht daraus gelesen werden konnten, wird neu gefragt.</translation>
    </message>
    <message>
        <source>The list of trusted certificates (%1) is damaged and could not be kept under another name. It is left as it is, and your decisions hold until the program is closed.</source>
        <translation>Die Liste der vertrauten Zertifikate (%1) ist beschädigt und konnte nicht unter einem anderen Namen aufbewahrt werden. Sie bleibt, wie sie ist, und Ihre Entscheidungen gelten, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The list of trusted certificates could not be written (%1). Your decision about %2 holds until the program is closed.</source>
        <translation>Die Liste der vertrauten Zertifikate konnte nicht geschrieben werden (%1). Ihre Entscheidung über %2 gilt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The list of trusted certificates could not be written (%1).</source>
        <translation>Die Liste der vertrauten Zertifikate konnte nicht geschrieben werden (%1).</translation>
    </message>
</context>
<context>
    <name>PlanBasis</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The version that the upgrade ends in</source>
        <translation>Die Version, in der das Upgrade endet</translation>
    </message>
    <message>
        <source>The list of participating clusters</source>
        <translation>Die Liste der beteiligten Cluster</translation>
    </message>
    <message>
        <source>What manages the CRDB</source>
        <translation>Was die CRDB verwaltet</translation>
    </message>
    <message>
        <source>Redis on %1</source>
        <translation>Redis auf %1</translation>
    </message>
    <message>
        <source>The CRDT protocol version on %1</source>
        <translation>Die CRDT-Protokollversion auf %1</translation>
    </message>
    <message>
        <source>The featureset on %1</source>
        <translation>Das Featureset auf %1</translation>
    </message>
    <message>
        <source>The list of modules on %1</source>
        <translation>Die Liste der Module auf %1</translation>
    </message>
    <message>
        <source>Replication on %1</source>
        <translation>Die Replikation auf %1</translation>
    </message>
    <message>
        <source>Persistence on %1</source>
        <translation>Die Persistenz auf %1</translation>
    </message>
    <message>
        <source>The number of shards on %1</source>
        <translation>Die Zahl der Shards auf %1</translation>
    </message>
    <message>
        <source>Flash storage on %1</source>
        <translation>Flash-Speicher auf %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: was %2, is now %3.</source>
        <translation>%1: war %2, ist jetzt %3.</translation>
    </message>
    <message>
        <source>The UIDs of the modules on %1</source>
        <translation>Die UIDs der Module auf %1</translation>
    </message>
</context>
<context>
    <name>PreflightReader</name>
    <message>
        <source>the answer has no date</source>
        <translation>die Antwort hat kein Datum</translation>
    </message>
    <message>
        <source>the answer is about another database</source>
        <translation>die Antwort ist über eine andere Datenbank</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No finished upgrade is on record here, so how long this one takes is not known.</source>
        <translation>Hier ist kein beendetes Upgrade aufgezeichnet; wie lange dieses dauert, ist also nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1.</source>
        <translation>
            <numerusform>%n früheres Upgrade dieser Datenbank dauerte %1.</numerusform>
            <numerusform>%n frühere Upgrades dieser Datenbank dauerten %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1 to %2.</source>
        <translation>
            <numerusform>%n früheres Upgrade dieser Datenbank dauerte %1 bis %2.</numerusform>
            <numerusform>%n frühere Upgrades dieser Datenbank dauerten %1 bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1; this one may need another time.</source>
        <translation>
            <numerusform>%n Upgrade anderer Datenbanken dauerte %1; dieses kann eine andere Zeit brauchen.</numerusform>
            <numerusform>%n Upgrades anderer Datenbanken dauerten %1; dieses kann eine andere Zeit brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1 to %2; this one may need another time.</source>
        <translation>
            <numerusform>%n Upgrade anderer Datenbanken dauerte %1 bis %2; dieses kann eine andere Zeit brauchen.</numerusform>
            <numerusform>%n Upgrades anderer Datenbanken dauerten %1 bis %2; dieses kann eine andere Zeit brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is production: %1. The name of the database has to be typed before anything is sent.</source>
        <translation>Das ist Produktion: %1. Der Name der Datenbank muss eingegeben werden, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Nobody has said whether this is production: %1. It is treated as production, and the name of the database has to be typed before anything is sent. What a cluster is for is said on the Clusters page, once it is saved and connected.</source>
        <translation>Niemand hat gesagt, ob das Produktion ist: %1. Es wird als Produktion behandelt, und der Name der Datenbank muss eingegeben werden, bevor etwas gesendet wird. Wofür ein Cluster da ist, wird auf der Seite Cluster angegeben, sobald er gespeichert und verbunden ist.</translation>
    </message>
    <message>
        <source>Every instance of this database is upgraded. How many there are, and on which clusters, is not known here.</source>
        <translation>Jede Instanz dieser Datenbank wird aktualisiert. Wie viele es sind und auf welchen Clustern, ist hier nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go from Redis %1 to %2: %3.</source>
        <translation>
            <numerusform>%n Instanz geht von Redis %1 auf %2: %3.</numerusform>
            <numerusform>%n Instanzen gehen von Redis %1 auf %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go to Redis %1: %2.</source>
        <translation>
            <numerusform>%n Instanz geht auf Redis %1: %2.</numerusform>
            <numerusform>%n Instanzen gehen auf Redis %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) are upgraded: %1.</source>
        <translation>
            <numerusform>%n Instanz wird aktualisiert: %1.</numerusform>
            <numerusform>%n Instanzen werden aktualisiert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to %1. What happens there cannot be verified.</source>
        <translation>Sie sind an %1 nicht angemeldet. Was dort geschieht, kann nicht verifiziert werden.</translation>
    </message>
    <message>
        <source>The request names no version. Newest available is Redis %1 now, and that is what will be verified.</source>
        <translation>Die Anfrage nennt keine Version. Neueste verfügbare ist jetzt Redis %1, und diese wird verifiziert.</translation>
    </message>
    <message>
        <source>The clusters choose the newest version, and which one that is cannot be told from here. The result will be “Finished, not verified” at best.</source>
        <translation>Die Cluster wählen die neueste Version, und welche das ist, lässt sich von hier nicht sagen. Das Ergebnis ist bestenfalls „Beendet, nicht verifiziert“.</translation>
    </message>
    <message>
        <source>Whether this database has replication is not known. Without replication it is down while it restarts.</source>
        <translation>Ob diese Datenbank Replikation hat, ist nicht bekannt. Ohne Replikation ist sie nicht verfügbar, während sie neu startet.</translation>
    </message>
    <message>
        <source>Replication is on: each shard fails over once, and clients are interrupted for a short time.</source>
        <translation>Replikation ist an: Jeder Shard macht einmal ein Failover, und Clients werden kurz unterbrochen.</translation>
    </message>
    <message>
        <source>Replication is off: the database is down while its shards load their data from the append-only file.</source>
        <translation>Replikation ist aus: Die Datenbank ist nicht verfügbar, während ihre Shards die Daten aus dem Append-only-File laden.</translation>
    </message>
    <message>
        <source>Replication is off: the database is down while its shards load their data from the snapshot.</source>
        <translation>Replikation ist aus: Die Datenbank ist nicht verfügbar, während ihre Shards die Daten aus dem Snapshot laden.</translation>
    </message>
    <message>
        <source>At least one instance has neither replication nor persistence: its shards restart empty. Without “May discard data” the cluster is expected to refuse.</source>
        <translation>Mindestens eine Instanz hat weder Replikation noch Persistenz: Ihre Shards starten leer neu. Ohne „Daten dürfen verworfen werden“ wird erwartet, dass der Cluster ablehnt.</translation>
    </message>
    <message>
        <source>Primary shards return to their nodes. This costs one more failover per shard.</source>
        <translation>Primäre Shards kehren auf ihre Knoten zurück. Das kostet ein weiteres Failover je Shard.</translation>
    </message>
    <message>
        <source>Primary and replica shards may change places, so a cluster can end up unbalanced.</source>
        <translation>Primäre Shards und Replikate können die Plätze tauschen; ein Cluster kann danach ungleich belastet sein.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n shard(s) restart at a time.</source>
        <translation>
            <numerusform>Höchstens %n Shard startet zugleich neu.</numerusform>
            <numerusform>Höchstens %n Shards starten zugleich neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>All shards of an instance restart at once.</source>
        <translation>Alle Shards einer Instanz starten zugleich neu.</translation>
    </message>
    <message>
        <source>Every shard restarts, also where no version changes.</source>
        <translation>Jeder Shard startet neu, auch wo sich keine Version ändert.</translation>
    </message>
    <message>
        <source>The CRDT protocol version stays, and the featureset with it. A second upgrade without this option must follow soon.</source>
        <translation>Die CRDT-Protokollversion bleibt, und das Featureset mit ihr. Ein zweites Upgrade ohne diese Option muss bald folgen.</translation>
    </message>
    <message>
        <source>Applications must not use module commands (for example Search or JSON) until every instance is upgraded. Nothing blocks these commands, and they can stop the replication between the instances.</source>
        <translation>Anwendungen dürfen keine Modulbefehle verwenden (zum Beispiel Suche oder JSON), bis jede Instanz aktualisiert ist. Nichts sperrt diese Befehle, und sie können die Replikation zwischen den Instanzen anhalten.</translation>
    </message>
    <message>
        <source>Redis 8 brings module commands (for example Search or JSON). Applications must not use them until every instance is upgraded.</source>
        <translation>Redis 8 bringt Modulbefehle mit (zum Beispiel Suche oder JSON). Anwendungen dürfen sie nicht verwenden, bis jede Instanz aktualisiert ist.</translation>
    </message>
    <message>
        <source>%1 starts without arguments.</source>
        <translation>%1 startet ohne Argumente.</translation>
    </message>
    <message>
        <source>%1 starts with the arguments: %2</source>
        <translation>%1 startet mit den Argumenten: %2</translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n day(s).</source>
        <translation>
            <numerusform>Der Cluster bewahrt das Ergebnis %n Tag auf.</numerusform>
            <numerusform>Der Cluster bewahrt das Ergebnis %n Tage auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n hour(s).</source>
        <translation>
            <numerusform>Der Cluster bewahrt das Ergebnis %n Stunde auf.</numerusform>
            <numerusform>Der Cluster bewahrt das Ergebnis %n Stunden auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n minute(s).</source>
        <translation>
            <numerusform>Der Cluster bewahrt das Ergebnis %n Minute auf.</numerusform>
            <numerusform>Der Cluster bewahrt das Ergebnis %n Minuten auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n second(s).</source>
        <translation>
            <numerusform>Der Cluster bewahrt das Ergebnis %n Sekunde auf.</numerusform>
            <numerusform>Der Cluster bewahrt das Ergebnis %n Sekunden auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that it is gone. Keep it longer if this computer may sleep or lose its connection.</source>
        <translation>Danach ist es weg. Bewahren Sie es länger auf, wenn dieser Computer schlafen oder die Verbindung verlieren kann.</translation>
    </message>
    <message>
        <source>Force discard: the data is thrown away even where replication or persistence would keep it. There is no way back.</source>
        <translation>Verwerfen erzwingen: Die Daten werden auch dort weggeworfen, wo Replikation oder Persistenz sie erhalten würde. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Force discard: the data is thrown away although this database could keep it. There is no way back.</source>
        <translation>Verwerfen erzwingen: Die Daten werden weggeworfen, obwohl diese Datenbank sie erhalten könnte. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Force discard: the data of every instance is thrown away. There is no way back.</source>
        <translation>Verwerfen erzwingen: Die Daten jeder Instanz werden weggeworfen. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>May discard data: this database has replication or persistence, so nothing should be lost and the option is not needed.</source>
        <translation>Daten dürfen verworfen werden: Diese Datenbank hat Replikation oder Persistenz; es sollte also nichts verloren gehen, und die Option ist nicht nötig.</translation>
    </message>
    <message>
        <source>May discard data: an instance without replication and persistence loses its data when its shards restart. Do not count on the other instances to bring it back.</source>
        <translation>Daten dürfen verworfen werden: Eine Instanz ohne Replikation und Persistenz verliert ihre Daten, wenn ihre Shards neu starten. Verlassen Sie sich nicht darauf, dass die anderen Instanzen sie zurückbringen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>%1 counts as production now.</source>
        <translation>%1 zählt jetzt als Produktion.</translation>
    </message>
    <message>
        <source>Nothing was sent. Since this review was opened something changed: %1 Read the review again before you go on.</source>
        <translation>Nichts wurde gesendet. Seit diese Durchsicht geöffnet wurde, hat sich etwas geändert: %1 Lesen Sie sie noch einmal, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Upgrade on production</source>
        <translation>Upgrade in Produktion</translation>
    </message>
    <message>
        <source>Upgrade on what may be production</source>
        <translation>Upgrade von etwas, das Produktion sein kann</translation>
    </message>
    <message>
        <source>%1 is a database of production.</source>
        <translation>%1 ist eine Produktionsdatenbank.</translation>
    </message>
    <message>
        <source>%1 may be a database of production.</source>
        <translation>%1 ist vielleicht eine Produktionsdatenbank.</translation>
    </message>
    <message>
        <source>Of production: %1. Once it runs, this upgrade cannot be undone.</source>
        <translation>Zur Produktion gehören: %1. Wenn es einmal läuft, kann dieses Upgrade nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Nobody has said what this is for: %1. Once it runs, this upgrade cannot be undone.</source>
        <translation>Niemand hat gesagt, wofür dies da ist: %1. Wenn es einmal läuft, kann dieses Upgrade nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>CRDB %1, through %2</source>
        <translation>CRDB %1, über %2</translation>
    </message>
    <message>
        <source>Nothing was sent. The checks had become old and run again now. Look at them, then press the button once more.</source>
        <translation>Nichts wurde gesendet. Die Prüfungen waren alt geworden und liefen jetzt noch einmal. Sehen Sie sie an, und drücken Sie dann den Knopf noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 %2 %3</source>
        <translation>Nichts wurde gesendet: %1 %2 %3</translation>
    </message>
    <message>
        <source>Upgrade CRDB %1</source>
        <translation>CRDB %1 aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n instance(s) of %1</source>
        <translation>
            <numerusform>%n Instanz von %1 aktualisieren</numerusform>
            <numerusform>%n Instanzen von %1 aktualisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing can be sent: every upgrade is recorded first. %2</source>
        <translation>%1 Es kann nichts gesendet werden: Jedes Upgrade wird zuerst aufgezeichnet. %2</translation>
    </message>
    <message>
        <source>The record of earlier upgrades is being read…</source>
        <translation>Die Aufzeichnung früherer Upgrades wird gelesen…</translation>
    </message>
    <message>
        <source>An upgrade of this database is already under way. Watch it on the Tasks page.</source>
        <translation>Ein Upgrade dieser Datenbank ist schon im Gang. Beobachten Sie es auf der Seite Tasks.</translation>
    </message>
    <message>
        <source>%1 is not connected any more. Sign in again, or go back and choose another cluster.</source>
        <translation>%1 ist nicht mehr verbunden. Melden Sie sich neu an, oder gehen Sie zurück, und wählen Sie einen anderen Cluster.</translation>
    </message>
    <message>
        <source>The checks are running…</source>
        <translation>Die Prüfungen laufen…</translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation>Die Prüfungen sind noch nicht gelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>Under Checks %n finding(s) did not pass. Read and tick each.</source>
        <translation>
            <numerusform>Unter Prüfungen ist %n Befund nicht bestanden. Lesen Sie ihn, und haken Sie ihn ab.</numerusform>
            <numerusform>Unter Prüfungen sind %n Befunde nicht bestanden. Lesen Sie jeden, und haken Sie ihn ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the upgrade of %1</source>
        <translation>Durchsicht des Upgrades von %1</translation>
    </message>
    <message>
        <source>MAYBE PRODUCTION</source>
        <translation>VIELLEICHT PRODUKTION</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Reading the clusters…</source>
        <translation>Die Cluster werden gelesen…</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Recording the request on disk, then sending it…</source>
        <translation>Die Anfrage wird auf dem Datenträger aufgezeichnet und dann gesendet…</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and review again.</source>
        <translation>Nichts wurde gesendet. Gehen Sie zurück, und beginnen Sie eine neue Durchsicht.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Exactly this is recorded on disk first, and then sent once.</source>
        <translation>Genau dies wird zuerst auf dem Datenträger aufgezeichnet und dann einmal gesendet.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Show this check</source>
        <translation>Diese Prüfung &amp;zeigen</translation>
    </message>
    <message>
        <source>A check speaks against this upgrade, so it cannot be sent. See Checks for what to do.</source>
        <translation>Eine Prüfung spricht gegen dieses Upgrade; darum kann es nicht gesendet werden. Was zu tun ist, steht unter Prüfungen.</translation>
    </message>
</context>
<context>
    <name>SavedClusters</name>
    <message>
        <source>The list of saved clusters could not be read (%1: %2). It is left as it is; what you change here holds until the program is closed.</source>
        <translation>Die Liste der gespeicherten Cluster konnte nicht gelesen werden (%1: %2). Sie bleibt, wie sie ist; was Sie hier ändern, gilt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The list of saved clusters (%1) is not used: %2. It is left as it is; what you change here holds until the program is closed.</source>
        <translation>Die Liste der gespeicherten Cluster (%1) wird nicht verwendet: %2. Sie bleibt, wie sie ist; was Sie hier ändern, gilt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The list of saved clusters is damaged (%1). It was kept as %2; what could be read is shown.</source>
        <translation>Die Liste der gespeicherten Cluster ist beschädigt (%1). Sie wurde als %2 aufbewahrt; was gelesen werden konnte, wird angezeigt.</translation>
    </message>
    <message>
        <source>The list of saved clusters (%1) is damaged (%2) and could not be kept under another name. It is left as it is; what you change here holds until the program is closed.</source>
        <translation>Die Liste der gespeicherten Cluster (%1) ist beschädigt (%2) und konnte nicht unter einem anderen Namen aufbewahrt werden. Sie bleibt, wie sie ist; was Sie hier ändern, gilt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The list of saved clusters could not be written (%1: %2). What you changed holds until the program is closed.</source>
        <translation>Die Liste der gespeicherten Cluster konnte nicht geschrieben werden (%1: %2). Was Sie geändert haben, gilt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 is saved already.</source>
        <translation>%1 ist schon gespeichert.</translation>
    </message>
    <message>
        <source>%1 is saved already, as “%2”.</source>
        <translation>%1 ist schon gespeichert, als „%2“.</translation>
    </message>
    <message>
        <source>This cluster is not saved any more.</source>
        <translation>Dieser Cluster ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>it is a link, and a link may lead anywhere; choose a file of its own</source>
        <translation>das ist ein Link, und ein Link kann überallhin führen; wählen Sie eine eigene Datei</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>this kind of fault is not known</source>
        <translation>diese Art Störung ist nicht bekannt</translation>
    </message>
    <message>
        <source>an HTTP status from 100 to 599 is expected here</source>
        <translation>hier wird ein HTTP-Status von 100 bis 599 erwartet</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name, or use one of the built-in scenarios.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2. Prüfen Sie ihren Namen, oder verwenden Sie eines der eingebauten Szenarien.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB: this is no scenario.</source>
        <translation>Die Datei %1 ist größer als 4 MiB: Das ist kein Szenario.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot; and no file of this name. Built in are: %2.</source>
        <translation>Es gibt kein Szenario &quot;%1&quot; und keine Datei dieses Namens. Eingebaut sind: %2.</translation>
    </message>
    <message>
        <source>there is no cluster %1</source>
        <translation>es gibt keinen Cluster %1</translation>
    </message>
    <message>
        <source>this kind of certificate is not known</source>
        <translation>diese Art Zertifikat ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>hier wird ein Objekt erwartet</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>hier wird ein Text erwartet</translation>
    </message>
    <message>
        <source>this text is missing or empty</source>
        <translation>dieser Text fehlt oder ist leer</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>hier wird true oder false erwartet</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>hier wird eine ganze Zahl erwartet</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>hier wird eine Zahl erwartet</translation>
    </message>
    <message>
        <source>a number that is not negative is expected here</source>
        <translation>hier wird eine nicht negative Zahl erwartet</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>hier wird eine Liste erwartet</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>dieser Schlüssel ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON (%4).</source>
        <translation>%1, Zeile %2, Spalte %3: Das ist kein gültiges JSON (%4).</translation>
    </message>
    <message>
        <source>%1: the file must hold one JSON object.</source>
        <translation>%1: Die Datei muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>this kind of event is not known</source>
        <translation>diese Art Ereignis ist nicht bekannt</translation>
    </message>
    <message>
        <source>this kind of quirk is not known</source>
        <translation>diese Art Eigenheit ist nicht bekannt</translation>
    </message>
    <message>
        <source>an object is expected here, with names as keys</source>
        <translation>hier wird ein Objekt mit Namen als Schlüsseln erwartet</translation>
    </message>
    <message>
        <source>a cluster needs at least one user and one node</source>
        <translation>ein Cluster braucht mindestens einen Benutzer und einen Knoten</translation>
    </message>
    <message>
        <source>a GUID in lower case is expected here</source>
        <translation>hier wird eine GUID in Kleinbuchstaben erwartet</translation>
    </message>
    <message>
        <source>the database %1 names a cluster that does not exist, or none</source>
        <translation>die Datenbank %1 nennt einen Cluster, den es nicht gibt, oder keinen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Go to the search field</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Notify me of what happens to tasks</source>
        <translation>&amp;Benachrichtigen, was mit Tasks geschieht</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Everything holds at once, for this data folder.</source>
        <translation>Alles gilt sofort, für diesen Datenordner.</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <translation>&amp;Großer Text</translation>
    </message>
    <message>
        <source>For a room or tired eyes, until the program ends.</source>
        <translation>Für einen Raum oder müde Augen, bis das Programm endet.</translation>
    </message>
    <message>
        <source>&amp;Task strip</source>
        <translation>&amp;Task-Leiste</translation>
    </message>
    <message>
        <source>The list of tasks at the bottom of every page but Tasks.</source>
        <translation>Die Liste der Tasks unten auf jeder Seite außer Tasks.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Write a &amp;detailed log</source>
        <translation>&amp;Ausführliches Protokoll schreiben</translation>
    </message>
    <message>
        <source>Every call with its time, without passwords, until the program ends. For whoever helps you.</source>
        <translation>Jeder Aufruf mit seiner Zeit, ohne Passwörter, bis das Programm endet. Für alle, die Ihnen helfen.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When an upgrade ends, needs you or does not move, and when a cluster signs you out: once each, while this window is not in front or the task takes more than two minutes.</source>
        <translation>Wenn ein Upgrade endet, Sie braucht oder sich nicht bewegt, und wenn ein Cluster Sie abmeldet: je einmal, solange dieses Fenster nicht vorn ist oder der Task mehr als zwei Minuten dauert.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, by this computer&apos;s time. The Tasks page has everything.</source>
        <translation>In diesen Stunden wird nichts angezeigt, nach der Zeit dieses Computers. Auf der Seite Tasks steht alles.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>As servers write their logs. Exported files always have UTC.</source>
        <translation>Wie Server ihre Protokolle schreiben. Exportierte Dateien haben immer UTC.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Everywhere: Tab and Shift+Tab go from control to control, the arrow keys move within lists and tables, Space or Return presses the button that has the focus, Esc closes a dialog. Alt with an underlined letter goes to what bears it.</source>
        <translation>Überall: Tab und Umschalt+Tab gehen von Element zu Element, die Pfeiltasten bewegen sich in Listen und Tabellen, Leertaste oder Eingabetaste drückt den Knopf, der den Fokus hat, Esc schließt einen Dialog. Alt mit einem unterstrichenen Buchstaben geht zu dem, was ihn trägt.</translation>
    </message>
</context>
<context>
    <name>SimClockPanel</name>
    <message>
        <source>Forward 5 s</source>
        <translation>5 s vor</translation>
    </message>
    <message>
        <source>Forward 1 min</source>
        <translation>1 min vor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of the simulated clusters</source>
        <translation>Zeit der simulierten Cluster</translation>
    </message>
    <message>
        <source>The clusters and everything that watches them run at this speed. Time never goes back.</source>
        <translation>Die Cluster und alles, was sie beobachtet, laufen mit dieser Geschwindigkeit. Die Zeit geht nie zurück.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1 — standing still</source>
        <translation>%1 — steht still</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated clusters cannot be started: no certificate could be made.</source>
        <translation>Die simulierten Cluster können nicht gestartet werden: Es konnte kein Zertifikat erstellt werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another one.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The simulated cluster cannot listen on port %1 of 127.0.0.1. Choose another port, or end the program that uses it.</source>
        <translation>Der simulierte Cluster kann am Port %1 von 127.0.0.1 nicht lauschen. Wählen Sie einen anderen Port, oder beenden Sie das Programm, das ihn verwendet.</translation>
    </message>
    <message>
        <source>The simulated cluster cannot be started: no free port on 127.0.0.1, or no certificate could be made.</source>
        <translation>Der simulierte Cluster kann nicht gestartet werden: kein freier Port auf 127.0.0.1, oder es konnte kein Zertifikat erstellt werden.</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3, nicht &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. See --help.</source>
        <translation>&quot;%1&quot; ist keine Option. Siehe --help.</translation>
    </message>
    <message>
        <source>Simulated clusters, scenario &quot;%1&quot;: %2</source>
        <translation>Simulierte Cluster, Szenario &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>  Address:     %1</source>
        <translation>  Adresse:     %1</translation>
    </message>
    <message>
        <source>  User:        %1</source>
        <translation>  Benutzer:    %1</translation>
    </message>
    <message>
        <source>  Password:    %1</source>
        <translation>  Passwort:    %1</translation>
    </message>
    <message>
        <source>  Certificate: SHA-256 %1</source>
        <translation>  Zertifikat:  SHA-256 %1</translation>
    </message>
    <message>
        <source>Stop with Ctrl+C.</source>
        <translation>Beenden mit Strg+C.</translation>
    </message>
    <message>
        <source>Simulated Redis Software clusters on 127.0.0.1, for trying out and teaching.</source>
        <translation>Simulierte Redis-Software-Cluster auf 127.0.0.1, zum Ausprobieren und Unterrichten.</translation>
    </message>
    <message>
        <source>Port of the first cluster; the next ones follow. 0: free ports.</source>
        <translation>Port des ersten Clusters; die weiteren folgen. 0: freie Ports.</translation>
    </message>
    <message>
        <source>Built-in scenario or file (see --list).</source>
        <translation>Eingebautes Szenario oder Datei (siehe --list).</translation>
    </message>
    <message>
        <source>Simulated seconds per second.</source>
        <translation>Simulierte Sekunden je Sekunde.</translation>
    </message>
    <message>
        <source>The same seed plays the same.</source>
        <translation>Derselbe Startwert ergibt denselben Ablauf.</translation>
    </message>
    <message>
        <source>Adds generated databases.</source>
        <translation>Fügt erzeugte Datenbanken hinzu.</translation>
    </message>
    <message>
        <source>Adds every POST to this file: time, path, task ID, &quot;arrived&quot; or the status answered.</source>
        <translation>Fügt jedes POST an diese Datei an: Zeit, Pfad, Task-ID, &quot;arrived&quot; oder den geantworteten Status.</translation>
    </message>
    <message>
        <source>Lists the built-in scenarios and ends.</source>
        <translation>Listet die eingebauten Szenarien auf und endet.</translation>
    </message>
    <message>
        <source>HTTP without encryption. Only for a closed class room.</source>
        <translation>HTTP ohne Verschlüsselung. Nur für einen abgeschlossenen Unterrichtsraum.</translation>
    </message>
    <message>
        <source>Shows this summary and ends.</source>
        <translation>Zeigt diese Übersicht und endet.</translation>
    </message>
</context>
<context>
    <name>StallReasons</name>
    <message>
        <source>Nobody is signed in to %1, so nothing is known from there.</source>
        <translation>An %1 ist niemand angemeldet; von dort ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 did not answer when it was last asked: %2</source>
        <translation>%1 hat auf die letzte Abfrage nicht geantwortet: %2</translation>
    </message>
    <message>
        <source>The syncer of %1 is “%2”.</source>
        <translation>Der Syncer von %1 ist „%2“.</translation>
    </message>
    <message>
        <source>The link of %1 to %2 is “%3”.</source>
        <translation>Der Link von %1 zu %2 ist „%3“.</translation>
    </message>
    <message>
        <source>Shard %1 on %2: “%3”.</source>
        <translation>Shard %1 auf %2: „%3“.</translation>
    </message>
    <message>
        <source>%1 still works on its instance; it says “%2”.</source>
        <translation>%1 arbeitet noch an seiner Instanz; gemeldet wird „%2“.</translation>
    </message>
    <message>
        <source>Another action runs on %1: %2, “%3”.</source>
        <translation>Eine andere Aktion läuft auf %1: %2, „%3“.</translation>
    </message>
    <message>
        <source>%1 has another task for this database: %2, “%3”.</source>
        <translation>%1 hat einen anderen Task für diese Datenbank: %2, „%3“.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>local time (%1)</source>
        <translation>Ortszeit (%1)</translation>
    </message>
    <message>
        <source>No cluster connected</source>
        <translation>Kein Cluster verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) connected</source>
        <translation>
            <numerusform>%n Cluster verbunden</numerusform>
            <numerusform>%n Cluster verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer %1 ago</source>
        <translation>letzte Antwort vor %1</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
</context>
<context>
    <name>StepTimeline</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>One row per cluster. F7 shows the steps in words.</source>
        <translation>Eine Zeile je Cluster. F7 zeigt die Schritte in Worten.</translation>
    </message>
</context>
<context>
    <name>T</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TaskDelegate</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TaskDetails</name>
    <message>
        <source>newest version</source>
        <translation>neueste Version</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Read instances again</source>
        <translation>Instanzen neu lesen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Ask the cluster for this task now (F5)</source>
        <translation>Den Cluster jetzt nach diesem Task fragen (F5)</translation>
    </message>
    <message>
        <source>The instances are being read…</source>
        <translation>Die Instanzen werden gelesen…</translation>
    </message>
    <message>
        <source>Read every instance on its own cluster once more (F5). Changes nothing there; this reading and the earlier ones stay on record.</source>
        <translation>Jede Instanz noch einmal auf ihrem eigenen Cluster lesen (F5). Ändert dort nichts; diese Lesung und die früheren bleiben aufgezeichnet.</translation>
    </message>
    <message>
        <source>Not possible now: %1 is not connected, or a later upgrade of this database was sent.</source>
        <translation>Jetzt nicht möglich: %1 ist nicht verbunden, oder ein späteres Upgrade dieser Datenbank wurde gesendet.</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>%1 · confirmed %2 ago</source>
        <translation>%1 · bestätigt vor %2</translation>
    </message>
    <message>
        <source>task %1 · CRDB %2 · through %3</source>
        <translation>Task %1 · CRDB %2 · über %3</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Details zum Task</translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation>Task abbrechen…</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Task abbrechen</translation>
    </message>
    <message>
        <source>Change and review again…</source>
        <translation>Ändern und neu durchsehen…</translation>
    </message>
    <message>
        <source>Back to the form as it was filled in. The next request gets a task ID of its own.</source>
        <translation>Zurück zum Formular, wie es ausgefüllt war. Die nächste Anfrage bekommt eine eigene Task-ID.</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Verlorene Antwort</translation>
    </message>
    <message>
        <source>The answer to the request was lost</source>
        <translation>Die Antwort auf die Anfrage ging verloren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>TaskHeader</name>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Raw task</source>
        <translation>Task im Original</translation>
    </message>
    <message>
        <source>the last answer of the cluster, known fields only</source>
        <translation>die letzte Antwort des Clusters, nur bekannte Felder</translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>newest (%1)</source>
        <translation>neueste (%1)</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielversion</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
</context>
<context>
    <name>TaskNotes</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>The last step is “%2”, and for %1 the task itself has not ended.</source>
        <translation>Der letzte Schritt ist „%2“, und seit %1 ist der Task selbst nicht zu Ende.</translation>
    </message>
    <message>
        <source>The last step is “%3” on %2, and for %1 the task itself has not ended.</source>
        <translation>Der letzte Schritt ist „%3“ auf %2, und seit %1 ist der Task selbst nicht zu Ende.</translation>
    </message>
    <message>
        <source>No change for %1; the task does not say in which step it is.</source>
        <translation>Keine Änderung seit %1; der Task sagt nicht, in welchem Schritt er ist.</translation>
    </message>
    <message>
        <source>No change for %1 in the worker’s step %2.</source>
        <translation>Keine Änderung seit %1 im Schritt %2 des Workers.</translation>
    </message>
    <message>
        <source>No change for %1 on %2, step %3.</source>
        <translation>Keine Änderung seit %1 auf %2, Schritt %3.</translation>
    </message>
    <message>
        <source>Maybe because: %1</source>
        <translation>Vielleicht weil: %1</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation>vor weniger als einer Minute</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Maybe because: %1 (%2, %3)</source>
        <translation>Vielleicht weil: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>The clusters that answer show no reason.</source>
        <translation>Die Cluster, die antworten, zeigen keinen Grund.</translation>
    </message>
    <message>
        <source>Standing still is not failing: the task is watched on, and nothing is sent again. Look at %1 in its own console before you cancel anything.</source>
        <translation>Stillstand ist kein Fehlschlag: Der Task wird weiter beobachtet, und nichts wird noch einmal gesendet. Sehen Sie in der Konsole von %1 selbst nach, bevor Sie etwas abbrechen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Overdue: it runs for %1; earlier upgrades of this database took %2.</source>
        <translation>Überfällig: Es läuft seit %1; frühere Upgrades dieser Datenbank dauerten %2.</translation>
    </message>
    <message>
        <source>Overdue: it runs for %1; earlier upgrades of other databases took %2.</source>
        <translation>Überfällig: Es läuft seit %1; frühere Upgrades anderer Datenbanken dauerten %2.</translation>
    </message>
    <message>
        <source>Instances done</source>
        <translation>Instanzen erledigt</translation>
    </message>
    <message>
        <source>No change for %1</source>
        <translation>Keine Änderung seit %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>All instances run %1; the task has not ended. Known to happen before 8.0.20-96.</source>
        <translation>Alle Instanzen laufen mit %1; der Task ist nicht zu Ende. Das kommt bekanntlich vor 8.0.20-96 vor.</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>the cluster</source>
        <translation>der Cluster</translation>
    </message>
    <message>
        <source>%1 took the request under its own number %2, not under ours. That number is followed; nothing is sent again.</source>
        <translation>%1 hat die Anfrage unter der eigenen Nummer %2 angenommen, nicht unter unserer. Diese Nummer wird verfolgt; nichts wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the upgrade started. Nothing will be sent again; %1 is being asked for the task.</source>
        <translation>Es ist nicht bekannt, ob das Upgrade begonnen hat. Nichts wird noch einmal gesendet; %1 wird nach dem Task gefragt.</translation>
    </message>
    <message>
        <source>The task says finished. Every instance is now read on its own cluster.</source>
        <translation>Der Task meldet, er sei beendet. Jede Instanz wird jetzt auf ihrem eigenen Cluster gelesen.</translation>
    </message>
    <message>
        <source>The task failed on %1. Instances that were done stay upgraded. Read the error, then upgrade again.</source>
        <translation>Der Task ist auf %1 fehlgeschlagen. Instanzen, die fertig waren, bleiben aktualisiert. Lesen Sie den Fehler, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>The task failed. Instances that were done stay upgraded. Read the error, then upgrade again.</source>
        <translation>Der Task ist fehlgeschlagen. Instanzen, die fertig waren, bleiben aktualisiert. Lesen Sie den Fehler, und wiederholen Sie dann das Upgrade.</translation>
    </message>
    <message>
        <source>The task waits in %1 for a worker. Nothing has been changed yet.</source>
        <translation>Der Task wartet in %1 auf einen Worker. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 upgrades the instances of %2. This program only watches; the upgrade goes on without it.</source>
        <translation>%1 aktualisiert die Instanzen von %2. Dieses Programm sieht nur zu; das Upgrade läuft ohne es weiter.</translation>
    </message>
    <message>
        <source>It is not known whether the request to cancel has reached %1. It is not sent again; the task itself is read. Shards that are upgraded stay upgraded.</source>
        <translation>Es ist nicht bekannt, ob die Bitte um Abbruch %1 erreicht hat. Sie wird nicht noch einmal gesendet; der Task selbst wird gelesen. Shards, die aktualisiert sind, bleiben es.</translation>
    </message>
    <message>
        <source>%1 was asked to cancel. Shards that are upgraded stay upgraded; the task may still finish.</source>
        <translation>%1 wurde um Abbruch gebeten. Shards, die aktualisiert sind, bleiben es; der Task kann noch zu Ende laufen.</translation>
    </message>
    <message>
        <source>This node passes requests on to %1. Continue there? Nothing was started so far.</source>
        <translation>Dieser Knoten leitet Anfragen an %1 weiter. Dort fortfahren? Bisher wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>The request is on its way to %1. Waiting for the answer.</source>
        <translation>Die Anfrage ist unterwegs zu %1. Die Antwort wird erwartet.</translation>
    </message>
    <message>
        <source>The upgrade is recorded and not sent yet.</source>
        <translation>Das Upgrade ist aufgezeichnet und noch nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 refused the request. Nothing was started. Read the reason, then submit a new upgrade.</source>
        <translation>%1 hat die Anfrage abgelehnt. Nichts wurde gestartet. Lesen Sie den Grund, und senden Sie dann ein neues Upgrade ab.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. A new upgrade can be submitted.</source>
        <translation>Nichts wurde an %1 gesendet. Ein neues Upgrade kann abgesendet werden.</translation>
    </message>
    <message>
        <source>%1 most likely never received the request; a person confirmed this. A new upgrade can be submitted.</source>
        <translation>%1 hat die Anfrage höchstwahrscheinlich nie erhalten; eine Person hat das bestätigt. Ein neues Upgrade kann abgesendet werden.</translation>
    </message>
    <message>
        <source>%1 no longer knows the task; it may have been restarted or restored. The versions of all instances are compared.</source>
        <translation>%1 kennt den Task nicht mehr; vielleicht wurde der Cluster neu gestartet oder wiederhergestellt. Die Versionen aller Instanzen werden verglichen.</translation>
    </message>
    <message>
        <source>%1 kept the result for its time and dropped it. The versions of all instances are compared.</source>
        <translation>%1 hat das Ergebnis für seine Zeit aufbewahrt und gelöscht. Die Versionen aller Instanzen werden verglichen.</translation>
    </message>
    <message>
        <source>The task can no longer tell whether the upgrade happened. Compare the versions of all instances, then decide.</source>
        <translation>Der Task kann nicht mehr sagen, ob das Upgrade stattfand. Vergleichen Sie die Versionen aller Instanzen, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Unknown, checking</source>
        <translation>Unbekannt, wird geprüft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird verifiziert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Finished, not verified</source>
        <translation>Beendet, nicht verifiziert</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Nicht empfangen</translation>
    </message>
    <message>
        <source>Lost, checking</source>
        <translation>Verloren, wird geprüft</translation>
    </message>
    <message>
        <source>Expired, checking</source>
        <translation>Verfallen, wird geprüft</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>%1 accepted the upgrade as task %2. Accepted is not finished: it is checked while it runs.</source>
        <translation>%1 hat das Upgrade als Task %2 angenommen. Angenommen ist nicht beendet: Es wird geprüft, während es läuft.</translation>
    </message>
    <message>
        <source>Every instance was read on its own cluster and runs what was asked for. Nothing is left to do.</source>
        <translation>Jede Instanz wurde auf ihrem eigenen Cluster gelesen und läuft mit dem, was verlangt war. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Not every point of this upgrade could be confirmed. Reading the instances again may close what is open, and so may a sign-in to a cluster that is named.</source>
        <translation>Nicht jeder Punkt dieses Upgrades konnte bestätigt werden. Die Instanzen neu zu lesen kann klären, was offen ist, ebenso eine Anmeldung an einem genannten Cluster.</translation>
    </message>
    <message>
        <source>The task says one thing, and the clusters show another. Mend what differs, then read the instances again; where a version is wrong, upgrade again.</source>
        <translation>Der Task sagt das eine, und die Cluster zeigen etwas anderes. Beheben Sie, was abweicht, und lesen Sie dann die Instanzen neu; wo eine Version falsch ist, wiederholen Sie das Upgrade.</translation>
    </message>
    <message>
        <source>The task was cancelled. Shards that were upgraded stay upgraded; upgrade again to bring all instances level.</source>
        <translation>Der Task wurde abgebrochen. Shards, die aktualisiert waren, bleiben es; wiederholen Sie das Upgrade, um alle Instanzen auf denselben Stand zu bringen.</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Task strip</source>
        <translation>Task-Leiste</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Ctrl+J hides</source>
        <translation>Strg+J blendet aus</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none running</source>
        <translation>keiner läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified today</source>
        <translation>
            <numerusform>%n heute verifiziert</numerusform>
            <numerusform>%n heute verifiziert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskTimeline</name>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen um %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>unknown, not signed in</source>
        <translation>unbekannt, nicht angemeldet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, when it was read</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TaskVerifier</name>
    <message>
        <source>A later upgrade of this database was sent, so what differs now says nothing about this one.</source>
        <translation>Ein späteres Upgrade dieser Datenbank wurde gesendet; was jetzt abweicht, sagt also nichts über dieses.</translation>
    </message>
    <message>
        <source>An earlier reading found a contradiction; the events tell which.</source>
        <translation>Eine frühere Lesung fand einen Widerspruch; die Ereignisse zeigen, welchen.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Tasks</translation>
    </message>
    <message>
        <source>Every upgrade that is started here appears in this list, with its steps, its errors and the proof of how it ended. It stays when the program is closed. Tasks that run on your clusters and were started elsewhere appear here too.</source>
        <translation>Jedes Upgrade, das hier gestartet wird, erscheint in dieser Liste, mit seinen Schritten, seinen Fehlern und dem Nachweis, wie es endete. Es bleibt, wenn das Programm geschlossen wird. Tasks, die auf Ihren Clustern laufen und anderswo gestartet wurden, erscheinen hier auch.</translation>
    </message>
    <message>
        <source>Start an upgrade</source>
        <translation>Upgrade beginnen</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Task-Liste</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>Rundgang &amp;verlassen</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Geführter Rundgang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Six pages</source>
        <translation>Sechs Seiten</translation>
    </message>
    <message>
        <source>What you have, what you do, what is under way, what was, and where to practise. Ctrl+1 to Ctrl+6 go there.</source>
        <translation>Was Sie haben, was Sie tun, was im Gang ist, was war und wo Sie üben. Strg+1 bis Strg+6 führen dorthin.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>All databases of all clusters</source>
        <translation>Alle Datenbanken aller Cluster</translation>
    </message>
    <message>
        <source>One row for each CRDB, one column for each cluster: its version there, and what needs attention. Upgrade… opens the form.</source>
        <translation>Eine Zeile für jede CRDB, eine Spalte für jeden Cluster: ihre Version dort, und was Aufmerksamkeit braucht. Upgrade… öffnet das Formular.</translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation>CRDB-GUID</translation>
    </message>
    <message>
        <source>Which database</source>
        <translation>Welche Datenbank</translation>
    </message>
    <message>
        <source>The GUID names it. Type a name or a GUID; what is wrong with it is said beside the field.</source>
        <translation>Die GUID benennt sie. Geben Sie einen Namen oder eine GUID ein; was daran falsch ist, steht neben dem Feld.</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Redis-Version</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Welche Version</translation>
    </message>
    <message>
        <source>Only what every node of every participating cluster offers can be chosen. The others say why not.</source>
        <translation>Nur was jeder Knoten jedes beteiligten Clusters anbietet, kann gewählt werden. Bei den anderen steht, warum nicht.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Look before you send</source>
        <translation>Ansehen vor dem Senden</translation>
    </message>
    <message>
        <source>Check reads from the clusters what an expert would look at. It changes nothing.</source>
        <translation>Prüfen liest von den Clustern, was ein Fachmann ansehen würde. Es ändert nichts.</translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation>Vorschau der Anfrage</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>This is what would be sent, to the byte, as you fill in the form.</source>
        <translation>Das würde gesendet, auf das Byte genau, während Sie das Formular ausfüllen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>What will happen, what the checks found, and one button that names the act. Nothing is sent before it is pressed.</source>
        <translation>Was geschehen wird, was die Prüfungen fanden, und ein Knopf, der die Handlung nennt. Nichts wird gesendet, bevor er gedrückt ist.</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Task-Liste</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Every upgrade with its steps on each cluster, its errors explained, and the proof at the end. The record survives everything: close the window at any time.</source>
        <translation>Jedes Upgrade mit seinen Schritten auf jedem Cluster, seine Fehler erklärt, und am Ende der Nachweis. Die Aufzeichnung übersteht alles: Schließen Sie das Fenster, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everything that was ever asked, answered and decided. Search it, and export it.</source>
        <translation>Alles, was je gefragt, geantwortet und entschieden wurde. Durchsuchen und exportieren Sie es.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>The clusters you saved: how they are trusted, who you are there, and what you may do.</source>
        <translation>Die Cluster, die Sie gespeichert haben: wie ihnen vertraut wird, wer Sie dort sind und was Sie dürfen.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Practise on simulated clusters: everything that can go wrong, without a cluster and without a risk.</source>
        <translation>Üben Sie an simulierten Clustern: alles, was schiefgehen kann, ohne Cluster und ohne Risiko.</translation>
    </message>
</context>
<context>
    <name>TrainerFault</name>
    <message>
        <source>the answer comes %1 s late</source>
        <translation>die Antwort kommt %1 s zu spät</translation>
    </message>
    <message>
        <source>nobody listens</source>
        <translation>niemand hört zu</translation>
    </message>
    <message>
        <source>connections are never answered</source>
        <translation>Verbindungen werden nie beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>the answer is cut after %n byte(s)</source>
        <translation>
            <numerusform>die Antwort wird nach %n Byte abgeschnitten</numerusform>
            <numerusform>die Antwort wird nach %n Byte abgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the connection is reset after %n byte(s)</source>
        <translation>
            <numerusform>die Verbindung wird nach %n Byte zurückgesetzt</numerusform>
            <numerusform>die Verbindung wird nach %n Byte zurückgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer is HTTP %1</source>
        <translation>die Antwort ist HTTP %1</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Every cluster</source>
        <translation>Jeder Cluster</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>jeder Aufruf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, %n time(s).</source>
        <translation>
            <numerusform>%1, %2: %3, %n-mal.</numerusform>
            <numerusform>%1, %2: %3, %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>TrainerLog</name>
    <message>
        <source>Trainer&apos;s log</source>
        <translation>Protokoll des Trainers</translation>
    </message>
</context>
<context>
    <name>TrainerLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>&amp;Start scenario</source>
        <translation>Szenario s&amp;tarten</translation>
    </message>
    <message>
        <source>&amp;Play it by itself</source>
        <translation>Von selbst ab&amp;spielen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Take the guided &amp;tour</source>
        <translation>Geführten &amp;Rundgang machen</translation>
    </message>
    <message>
        <source>Take the guided tour</source>
        <translation>Geführten Rundgang machen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>&amp;Open a scenario file…</source>
        <translation>Szenariodatei öff&amp;nen…</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Szenariodatei öffnen</translation>
    </message>
    <message>
        <source>&amp;How they are written…</source>
        <translation>&amp;Wie sie geschrieben werden…</translation>
    </message>
    <message>
        <source>How scenario files are written</source>
        <translation>Wie Szenariodateien geschrieben werden</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Something to do, with goals. They are judged by what is the case, not by what you press.</source>
        <translation>Etwas zu tun, mit Zielen. Beurteilt wird, was der Fall ist, nicht, was Sie drücken.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Start &amp;exercise</source>
        <translation>Ü&amp;bung starten</translation>
    </message>
    <message>
        <source>Start exercise</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Start scenario</source>
        <translation>Szenario starten</translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>Szenario abspielen</translation>
    </message>
    <message>
        <source>The program fills in the form and sends the upgrade, with a caption for each step.</source>
        <translation>Das Programm füllt das Formular aus und sendet das Upgrade, mit einer Erklärung zu jedem Schritt.</translation>
    </message>
    <message>
        <source>SIMULATION. This window plays “%1”. Nothing here is real.</source>
        <translation>SIMULATION. Dieses Fenster spielt „%1“. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Simulated clusters, built in: for learning, and to show what can go wrong. No cluster is needed.</source>
        <translation>Simulierte Cluster, eingebaut: zum Lernen und um zu zeigen, was schiefgehen kann. Kein Cluster ist nötig.</translation>
    </message>
    <message>
        <source>Begins anew in this window, with a new record. What was done here before is left behind.</source>
        <translation>Beginnt in diesem Fenster neu, mit einer neuen Aufzeichnung. Was hier vorher geschah, bleibt zurück.</translation>
    </message>
    <message>
        <source>Opens a window of its own with its own record. Nothing there can reach your clusters.</source>
        <translation>Öffnet ein eigenes Fenster mit eigener Aufzeichnung. Nichts dort kann Ihre Cluster erreichen.</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>Szenario wählen</translation>
    </message>
    <message>
        <source>To be learned: %1</source>
        <translation>Lernziel: %1</translation>
    </message>
    <message>
        <source>The scenario was not started. %1</source>
        <translation>Das Szenario wurde nicht gestartet. %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n task(s) under way</source>
        <translation>
            <numerusform>%n Task läuft</numerusform>
            <numerusform>%n Tasks laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) need(s) you</source>
        <translation>
            <numerusform>%n Task braucht Sie</numerusform>
            <numerusform>%n Tasks brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>SIMULATION — %1</source>
        <translation>SIMULATION — %1</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that a node of the cluster shows. Run there:</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den ein Knoten des Clusters zeigt. Führen Sie dort aus:</translation>
    </message>
    <message>
        <source>I &amp;compared it</source>
        <translation>Ich habe ihn &amp;verglichen</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that a node of the cluster shows. Run there (where port %1 is only forwarded, the node&apos;s own port is usually %2):</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den ein Knoten des Clusters zeigt. Führen Sie dort aus (wenn Port %1 nur weitergeleitet ist, ist der eigene Port des Knotens meist %2):</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Das Zertifikat hat sich geändert</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted. It may have been renewed; it may also be another machine that wants your password. Nothing is sent until you decide.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem vertraut wurde. Es kann erneuert worden sein; es kann auch ein anderer Rechner sein, der Ihr Passwort haben will. Nichts wird gesendet, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>This computer cannot tell by itself whether %1 is the right machine. No password was sent yet.</source>
        <translation>Dieser Computer kann nicht selbst erkennen, ob %1 der richtige Rechner ist. Noch wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Command to compare</source>
        <translation>Befehl zum Vergleichen</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, %1</source>
        <translation>SHA-256-Fingerabdruck, %1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The check said: %1</source>
        <translation>Die Prüfung ergab: %1</translation>
    </message>
</context>
<context>
    <name>TrustFault</name>
    <message>
        <source>The certificate is signed by itself. This is usual for a cluster, and proves nothing: compare the fingerprint.</source>
        <translation>Das Zertifikat ist selbst signiert. Das ist bei einem Cluster üblich und beweist nichts: Vergleichen Sie den Fingerabdruck.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate.</source>
        <translation>Dieser Computer kennt den Aussteller des Zertifikats nicht.</translation>
    </message>
    <message>
        <source>The certificate is for another name than the address that you entered.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen als die Adresse, die Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>The certificate is no longer valid.</source>
        <translation>Das Zertifikat ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. The clock of this computer or of the cluster may be wrong.</source>
        <translation>Das Zertifikat ist noch nicht gültig. Die Uhr dieses Computers oder des Clusters kann falsch gehen.</translation>
    </message>
    <message>
        <source>The issuer has revoked the certificate. It cannot be trusted.</source>
        <translation>Der Aussteller hat das Zertifikat widerrufen. Ihm kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>The key or the signature of the certificate is too weak or broken. It cannot be trusted.</source>
        <translation>Der Schlüssel oder die Signatur des Zertifikats ist zu schwach oder gebrochen. Ihm kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>The certificate has a fault that this program does not know. It cannot be trusted.</source>
        <translation>Das Zertifikat hat einen Fehler, den dieses Programm nicht kennt. Ihm kann nicht vertraut werden.</translation>
    </message>
</context>
<context>
    <name>TypedCall</name>
    <message>
        <source>A path begins with /, for example /v1/nodes.</source>
        <translation>Ein Pfad beginnt mit /, zum Beispiel /v1/nodes.</translation>
    </message>
    <message>
        <source>Leave out the ? and what follows: a fault looks at the path alone.</source>
        <translation>Lassen Sie das ? und alles danach weg: eine Störung sieht nur den Pfad an.</translation>
    </message>
    <message numerus="yes">
        <source>This path is longer than %n character(s).</source>
        <translation>
            <numerusform>Dieser Pfad ist länger als %n Zeichen.</numerusform>
            <numerusform>Dieser Pfad ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A path has no spaces and only the characters of an address.</source>
        <translation>Ein Pfad hat keine Leerzeichen und nur die Zeichen einer Adresse.</translation>
    </message>
    <message>
        <source>Choose a call, or type a path, for example /v1/nodes/*.</source>
        <translation>Wählen Sie einen Aufruf, oder tippen Sie einen Pfad, zum Beispiel /v1/nodes/*.</translation>
    </message>
    <message>
        <source>The method %1 is not known here. Use one of %2, or the path alone.</source>
        <translation>Die Methode %1 ist hier nicht bekannt. Verwenden Sie eine von %2, oder nur den Pfad.</translation>
    </message>
</context>
<context>
    <name>UpgradeFields</name>
    <message>
        <source>CRDB &amp;GUID</source>
        <translation>CRDB-&amp;GUID</translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation>CRDB-GUID</translation>
    </message>
    <message>
        <source>Name or GUID, for example 12345678-9abc-…</source>
        <translation>Name oder GUID, zum Beispiel 12345678-9abc-…</translation>
    </message>
    <message>
        <source>Redis ver&amp;sion</source>
        <translation>Redis-&amp;Version</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Redis-Version</translation>
    </message>
    <message>
        <source>&amp;Parallel shards</source>
        <translation>P&amp;arallele Shards</translation>
    </message>
    <message>
        <source>Parallel shards</source>
        <translation>Parallele Shards</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Preserve shard roles</source>
        <translation>Shard-Rollen beibehalten</translation>
    </message>
    <message>
        <source>Preserve shard r&amp;oles</source>
        <translation>Shard-R&amp;ollen beibehalten</translation>
    </message>
    <message>
        <source>&amp;Keep result for</source>
        <translation>Ergebnis auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Keep result for</source>
        <translation>Ergebnis aufbewahren</translation>
    </message>
    <message>
        <source>Keep result unit</source>
        <translation>Einheit der Aufbewahrung</translation>
    </message>
    <message>
        <source>Send thro&amp;ugh</source>
        <translation>Senden ü&amp;ber</translation>
    </message>
    <message>
        <source>Send through</source>
        <translation>Senden über</translation>
    </message>
    <message>
        <source>Connect to a cluster…</source>
        <translation>Mit einem Cluster verbinden…</translation>
    </message>
    <message>
        <source>Connect to a cluster</source>
        <translation>Mit einem Cluster verbinden</translation>
    </message>
    <message>
        <source>Force restart</source>
        <translation>Neustart erzwingen</translation>
    </message>
    <message>
        <source>Force res&amp;tart</source>
        <translation>Neus&amp;tart erzwingen</translation>
    </message>
    <message>
        <source>Keep CRDT protocol version</source>
        <translation>CRDT-Protokollversion beibehalten</translation>
    </message>
    <message>
        <source>Keep CR&amp;DT protocol version</source>
        <translation>CR&amp;DT-Protokollversion beibehalten</translation>
    </message>
    <message>
        <source>Task &amp;ID</source>
        <translation>Task-&amp;ID</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make a new task ID</source>
        <translation>Neue Task-ID erzeugen</translation>
    </message>
    <message>
        <source>May discard data</source>
        <translation>Daten dürfen verworfen werden</translation>
    </message>
    <message>
        <source>&amp;May discard data</source>
        <translation>Daten dür&amp;fen verworfen werden</translation>
    </message>
    <message>
        <source>Force discard</source>
        <translation>Verwerfen erzwingen</translation>
    </message>
    <message>
        <source>Forc&amp;e discard</source>
        <translation>V&amp;erwerfen erzwingen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An option in here is on. Data can be lost.</source>
        <translation>Eine Option hier ist eingeschaltet. Daten können verloren gehen.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Can destroy data</source>
        <translation>Kann Daten zerstören</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>force restart, keep CRDT protocol version, task ID</source>
        <translation>Neustart erzwingen, CRDT-Protokollversion beibehalten, Task-ID</translation>
    </message>
    <message>
        <source>may discard data, force discard</source>
        <translation>Daten dürfen verworfen werden, Verwerfen erzwingen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Cluster default (500 s)</source>
        <translation>Vorgabe des Clusters (500 s)</translation>
    </message>
    <message>
        <source>Fewer at a time takes longer and loads the cluster less.</source>
        <translation>Weniger zugleich dauert länger und belastet den Cluster weniger.</translation>
    </message>
    <message>
        <source>Restarts shards also where no version changes.</source>
        <translation>Startet Shards auch dort neu, wo sich keine Version ändert.</translation>
    </message>
    <message>
        <source>Leaves the protocol between the instances as it is. Only of use for databases with protocol 0.</source>
        <translation>Lässt das Protokoll zwischen den Instanzen, wie es ist. Nur für Datenbanken mit Protokoll 0 nützlich.</translation>
    </message>
    <message>
        <source>The name under which this upgrade is found again. Each request has its own.</source>
        <translation>Der Name, unter dem dieses Upgrade wiedergefunden wird. Jede Anfrage hat ihren eigenen.</translation>
    </message>
    <message>
        <source>Permits the upgrade of a database that has neither replication nor persistence.</source>
        <translation>Erlaubt das Upgrade einer Datenbank, die weder Replikation noch Persistenz hat.</translation>
    </message>
    <message>
        <source>Throws data away even where replication or persistence would keep it.</source>
        <translation>Wirft Daten auch dort weg, wo Replikation oder Persistenz sie erhalten würde.</translation>
    </message>
</context>
<context>
    <name>UpgradeForm</name>
    <message>
        <source>An instance already runs Redis %1; going back is not possible. Choose %1 or newer.</source>
        <translation>Eine Instanz läuft schon mit Redis %1; zurückzugehen ist nicht möglich. Wählen Sie %1 oder neuer.</translation>
    </message>
    <message>
        <source>Not every participating cluster could be asked whether it has Redis %1.</source>
        <translation>Nicht jeder beteiligte Cluster konnte gefragt werden, ob er Redis %1 hat.</translation>
    </message>
    <message>
        <source>No participating cluster that could be asked has Redis %1.</source>
        <translation>Kein beteiligter Cluster, der gefragt werden konnte, hat Redis %1.</translation>
    </message>
    <message>
        <source>%1 Choose a version that every node has.</source>
        <translation>%1 Wählen Sie eine Version, die jeder Knoten hat.</translation>
    </message>
    <message>
        <source>Whether the clusters have Redis %1 is not known.</source>
        <translation>Ob die Cluster Redis %1 haben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 Not every participating cluster could be asked.</source>
        <translation>%1 Nicht jeder beteiligte Cluster konnte gefragt werden.</translation>
    </message>
    <message>
        <source>Which version is the newest is not known. The result can then be watched, but not verified.</source>
        <translation>Welche Version die neueste ist, ist nicht bekannt. Das Ergebnis kann dann beobachtet, aber nicht verifiziert werden.</translation>
    </message>
    <message>
        <source>Newest available is Redis %1 now.</source>
        <translation>Neueste verfügbare ist jetzt Redis %1.</translation>
    </message>
    <message>
        <source>Newest available is Redis %1 on the clusters that could be asked.</source>
        <translation>Neueste verfügbare ist Redis %1 auf den Clustern, die gefragt werden konnten.</translation>
    </message>
    <message>
        <source>Enter 1 or more shards, or choose All.</source>
        <translation>Geben Sie 1 oder mehr Shards ein, oder wählen Sie Alle.</translation>
    </message>
    <message numerus="yes">
        <source>Each instance has %n shard(s), so this is the same as All.</source>
        <translation>
            <numerusform>Jede Instanz hat %n Shard; das ist also dasselbe wie Alle.</numerusform>
            <numerusform>Jede Instanz hat %n Shards; das ist also dasselbe wie Alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster keeps the result for about 8 minutes. It may be gone before it is read, for example after a pause of this computer.</source>
        <translation>Der Cluster bewahrt das Ergebnis etwa 8 Minuten auf. Es kann weg sein, bevor es gelesen ist, zum Beispiel nach einer Pause dieses Computers.</translation>
    </message>
    <message>
        <source>The result can be kept from 1 second to 7 days.</source>
        <translation>Das Ergebnis kann 1 Sekunde bis 7 Tage aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Below 10 minutes the result may be gone before it is read.</source>
        <translation>Unter 10 Minuten kann das Ergebnis weg sein, bevor es gelesen ist.</translation>
    </message>
    <message>
        <source>This task ID has been used already. Every request needs its own; let the program make a new one.</source>
        <translation>Diese Task-ID wurde schon verwendet. Jede Anfrage braucht ihre eigene; lassen Sie das Programm eine neue erzeugen.</translation>
    </message>
    <message>
        <source>This is the database with the GUID %1.</source>
        <translation>Das ist die Datenbank mit der GUID %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) have this name. Choose one by its GUID.</source>
        <translation>
            <numerusform>%n Datenbank hat diesen Namen. Wählen Sie sie per GUID.</numerusform>
            <numerusform>%n Datenbanken haben diesen Namen. Wählen Sie eine per GUID.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not among the databases of %1. Compare it, or connect a cluster that takes part.</source>
        <translation>Nicht unter den Datenbanken von %1. Vergleichen Sie die GUID, oder verbinden Sie einen beteiligten Cluster.</translation>
    </message>
    <message>
        <source>Whether this database exists is not known: the list of %1 could not be read.</source>
        <translation>Ob es diese Datenbank gibt, ist nicht bekannt: Die Liste von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not among the databases of %1. The list of %2 could not be read, so it may be there.</source>
        <translation>Nicht unter den Datenbanken von %1. Die Liste von %2 konnte nicht gelesen werden; die Datenbank kann also dort sein.</translation>
    </message>
    <message>
        <source>No cluster that you are signed in to has this GUID. Did you mean %1 (%2)?</source>
        <translation>Kein Cluster, an dem Sie angemeldet sind, hat diese GUID. Meinten Sie %1 (%2)?</translation>
    </message>
    <message>
        <source>%1 Did you mean %2 (%3)?</source>
        <translation>%1 Meinten Sie %2 (%3)?</translation>
    </message>
    <message>
        <source>the module added by hand</source>
        <translation>das von Hand hinzugefügte Modul</translation>
    </message>
    <message>
        <source>Enter the new arguments of %1, or remove the row. No arguments at all is a valid entry.</source>
        <translation>Geben Sie die neuen Argumente von %1 ein, oder entfernen Sie die Zeile. Keine Argumente sind eine gültige Eingabe.</translation>
    </message>
    <message>
        <source>The arguments of %1 hold a line break or another control character. Remove it.</source>
        <translation>Die Argumente von %1 enthalten einen Zeilenumbruch oder ein anderes Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The arguments of %1 hold the character %2. The characters &amp; &lt; &gt; and &quot; are not allowed there.</source>
        <translation>Die Argumente von %1 enthalten das Zeichen %2. Die Zeichen &amp; &lt; &gt; und &quot; sind dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>Enter the current and the new UID of %1, or turn off “Name modules by UID”.</source>
        <translation>Geben Sie die jetzige und die neue UID von %1 ein, oder schalten Sie „Module per UID benennen“ aus.</translation>
    </message>
    <message>
        <source>A UID of %1 is not 32 hex digits. The cluster may refuse it.</source>
        <translation>Eine UID von %1 hat nicht 32 Hexziffern. Der Cluster kann sie ablehnen.</translation>
    </message>
    <message>
        <source>Without UIDs nothing says which module the arguments belong to, so only one module can be changed. Turn on “Name modules by UID”, or change one module only.</source>
        <translation>Ohne UIDs sagt nichts, zu welchem Modul die Argumente gehören; darum kann nur ein Modul geändert werden. Schalten Sie „Module per UID benennen“ ein, oder ändern Sie nur ein Modul.</translation>
    </message>
    <message>
        <source>The UIDs are those of one cluster. Other clusters have other UIDs for the same module.</source>
        <translation>Die UIDs sind die eines Clusters. Andere Cluster haben für dasselbe Modul andere UIDs.</translation>
    </message>
    <message>
        <source>Primary shards return to their nodes. This costs one more failover per shard.</source>
        <translation>Primäre Shards kehren auf ihre Knoten zurück. Das kostet ein weiteres Failover je Shard.</translation>
    </message>
    <message>
        <source>Primary and replica shards may change places, so a cluster can end up unbalanced.</source>
        <translation>Primäre Shards und Replikate können die Plätze tauschen; ein Cluster kann danach ungleich belastet sein.</translation>
    </message>
    <message>
        <source>Every shard is restarted, also where no version changes. Clients lose their connection for a moment.</source>
        <translation>Jeder Shard wird neu gestartet, auch wo sich keine Version ändert. Clients verlieren kurz ihre Verbindung.</translation>
    </message>
    <message>
        <source>This database already has protocol %1, so the option has no use here.</source>
        <translation>Diese Datenbank hat schon Protokoll %1; die Option ist hier also ohne Nutzen.</translation>
    </message>
    <message>
        <source>The old protocol stays, and the featureset with it. A second upgrade without this option must follow soon.</source>
        <translation>Das alte Protokoll bleibt, und das Featureset mit ihm. Ein zweites Upgrade ohne diese Option muss bald folgen.</translation>
    </message>
    <message>
        <source>This database has neither replication nor persistence. Without this option the cluster is expected to refuse.</source>
        <translation>Diese Datenbank hat weder Replikation noch Persistenz. Ohne diese Option wird erwartet, dass der Cluster ablehnt.</translation>
    </message>
    <message>
        <source>Where this database has neither replication nor persistence, the data of every instance is lost when its shards restart.</source>
        <translation>Hat diese Datenbank weder Replikation noch Persistenz, gehen die Daten jeder Instanz verloren, wenn ihre Shards neu starten.</translation>
    </message>
    <message>
        <source>This database has neither replication nor persistence. The data of an instance is lost when its shards restart; it comes back only from another instance that still has it.</source>
        <translation>Diese Datenbank hat weder Replikation noch Persistenz. Die Daten einer Instanz gehen verloren, wenn ihre Shards neu starten; sie kommen nur von einer anderen Instanz zurück, die sie noch hat.</translation>
    </message>
    <message>
        <source>This database has replication, so the option is not needed. Turn it off.</source>
        <translation>Diese Datenbank hat Replikation; die Option ist also nicht nötig. Schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>This database has persistence, so the option is not needed. Turn it off.</source>
        <translation>Diese Datenbank hat Persistenz; die Option ist also nicht nötig. Schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>This database has replication and persistence, so the option is not needed. Turn it off.</source>
        <translation>Diese Datenbank hat Replikation und Persistenz; die Option ist also nicht nötig. Schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>The data is thrown away even where replication or persistence would keep it. What this database has is not known.</source>
        <translation>Die Daten werden auch dort weggeworfen, wo Replikation oder Persistenz sie erhalten würde. Was diese Datenbank hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The data of every instance is thrown away. This database has neither replication nor persistence to bring it back.</source>
        <translation>Die Daten jeder Instanz werden weggeworfen. Diese Datenbank hat weder Replikation noch Persistenz, um sie zurückzubringen.</translation>
    </message>
    <message>
        <source>The data is thrown away although replica shards of this database hold it too. There is no way back.</source>
        <translation>Die Daten werden weggeworfen, obwohl auch Replikat-Shards dieser Datenbank sie haben. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>The data is thrown away although this database has it on disk. There is no way back.</source>
        <translation>Die Daten werden weggeworfen, obwohl diese Datenbank sie auf dem Datenträger hat. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>The data is thrown away although this database has it in replica shards and on disk. There is no way back.</source>
        <translation>Die Daten werden weggeworfen, obwohl diese Datenbank sie in Replikat-Shards und auf dem Datenträger hat. Es gibt keinen Weg zurück.</translation>
    </message>
</context>
<context>
    <name>UpgradePage</name>
    <message>
        <source>CRDB GUID</source>
        <translation>CRDB-GUID</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Redis-Version</translation>
    </message>
    <message>
        <source>Preserve shard roles</source>
        <translation>Shard-Rollen beibehalten</translation>
    </message>
    <message>
        <source>Parallel shards</source>
        <translation>Parallele Shards</translation>
    </message>
    <message>
        <source>Keep result for</source>
        <translation>Ergebnis aufbewahren</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Force restart</source>
        <translation>Neustart erzwingen</translation>
    </message>
    <message>
        <source>Keep CRDT protocol version</source>
        <translation>CRDT-Protokollversion beibehalten</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>May discard data</source>
        <translation>Daten dürfen verworfen werden</translation>
    </message>
    <message>
        <source>Force discard</source>
        <translation>Verwerfen erzwingen</translation>
    </message>
    <message>
        <source>Correct the CRDB GUID to go on.</source>
        <translation>Korrigieren Sie die CRDB-GUID, um fortzufahren.</translation>
    </message>
    <message>
        <source>Correct the Redis version to go on.</source>
        <translation>Korrigieren Sie die Redis-Version, um fortzufahren.</translation>
    </message>
    <message>
        <source>Correct the modules to go on.</source>
        <translation>Korrigieren Sie die Module, um fortzufahren.</translation>
    </message>
    <message>
        <source>Correct the task ID under Advanced to go on.</source>
        <translation>Korrigieren Sie die Task-ID unter Erweitert, um fortzufahren.</translation>
    </message>
    <message>
        <source>Correct “%1” to go on.</source>
        <translation>Korrigieren Sie „%1“, um fortzufahren.</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>Noch gibt es keine Anfrage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>Reading the clusters…</source>
        <translation>Die Cluster werden gelesen…</translation>
    </message>
    <message>
        <source>Reads the clusters and changes nothing. The review runs these checks too.</source>
        <translation>Liest die Cluster und ändert nichts. Die Durchsicht führt diese Prüfungen auch aus.</translation>
    </message>
    <message>
        <source>These checks are for an earlier form.</source>
        <translation>Diese Prüfungen gehören zu einem früheren Stand des Formulars.</translation>
    </message>
    <message>
        <source>Enter a CRDB GUID to go on.</source>
        <translation>Geben Sie eine CRDB-GUID ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose a cluster to send through.</source>
        <translation>Wählen Sie einen Cluster, über den gesendet wird.</translation>
    </message>
    <message>
        <source>Connect a cluster to go on.</source>
        <translation>Verbinden Sie einen Cluster, um fortzufahren.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Upgrade an Active-Active database</source>
        <translation>Active-Active-Datenbank aktualisieren</translation>
    </message>
    <message>
        <source>Options → Checks → Review. Nothing is sent before you press the last button.</source>
        <translation>Optionen → Prüfungen → Durchsicht. Nichts wird gesendet, bevor Sie den letzten Knopf drücken.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation>Vorschau der Anfrage</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>Als curl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Durch&amp;sicht</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>The modules of this database are not known. To give a module new arguments, add it.</source>
        <translation>Die Module dieser Datenbank sind nicht bekannt. Um einem Modul neue Argumente zu geben, fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>name of the database, then its clusters</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Now Redis %1.</source>
        <translation>Jetzt Redis %1.</translation>
    </message>
    <message>
        <source>Now Redis %1 to %2.</source>
        <translation>Jetzt Redis %1 bis %2.</translation>
    </message>
    <message>
        <source>This database has no modules.</source>
        <translation>Diese Datenbank hat keine Module.</translation>
    </message>
    <message>
        <source>%1, which you chose, is not connected or does not have this database.</source>
        <translation>%1, von Ihnen gewählt, ist nicht verbunden oder hat diese Datenbank nicht.</translation>
    </message>
    <message>
        <source>No connected cluster takes part in this database.</source>
        <translation>Kein verbundener Cluster ist an dieser Datenbank beteiligt.</translation>
    </message>
    <message>
        <source>You are not connected to a cluster. You can fill in the form; to check and to send, connect first.</source>
        <translation>Sie sind mit keinem Cluster verbunden. Sie können das Formular ausfüllen; um zu prüfen und zu senden, verbinden Sie sich zuerst.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>UpgradeRequest</name>
    <message>
        <source>Running this starts another upgrade of CRDB %1, with a task ID of its own.</source>
        <translation>Wer dies ausführt, startet ein weiteres Upgrade der CRDB %1, mit eigener Task-ID.</translation>
    </message>
    <message>
        <source>Set REDIS_USER first; curl asks for the password. Where the certificate is not known, add --cacert FILE.</source>
        <translation>Setzen Sie zuerst REDIS_USER; curl fragt nach dem Passwort. Ist das Zertifikat nicht bekannt, fügen Sie --cacert DATEI hinzu.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more point(s).</source>
        <translation>
            <numerusform>%1 Und %n weiterer Punkt.</numerusform>
            <numerusform>%1 Und %n weitere Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details of the verification</source>
        <translation>Einzelheiten der Verifizierung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are verified, what is wrong</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read at %1: %2</source>
        <translation>Gelesen um %1: %2</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 did not tell its Redis version.</source>
        <translation>%1 hat die Redis-Version nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2. Which version to expect was not known when the upgrade was sent.</source>
        <translation>%1 läuft mit Redis %2. Welche Version zu erwarten ist, war beim Senden des Upgrades nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2; %3 was expected.</source>
        <translation>%1 läuft mit Redis %2; erwartet war %3.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2, as expected.</source>
        <translation>%1 läuft mit Redis %2, wie erwartet.</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 hat %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Redis-Version</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>CRDT protocol</source>
        <translation>CRDT-Protokoll</translation>
    </message>
    <message>
        <source>The CRDT protocol is %1 on every instance that was read.</source>
        <translation>Das CRDT-Protokoll ist %1 auf jeder gelesenen Instanz.</translation>
    </message>
    <message>
        <source>The CRDT protocol differs between the instances: %1.</source>
        <translation>Das CRDT-Protokoll ist auf den Instanzen verschieden: %1.</translation>
    </message>
    <message>
        <source>%1 did not tell its CRDT protocol.</source>
        <translation>%1 hat das CRDT-Protokoll nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation>Featureset</translation>
    </message>
    <message>
        <source>The featureset is %1 on every instance that was read.</source>
        <translation>Das Featureset ist %1 auf jeder gelesenen Instanz.</translation>
    </message>
    <message>
        <source>The featureset differs between the instances: %1.</source>
        <translation>Das Featureset ist auf den Instanzen verschieden: %1.</translation>
    </message>
    <message>
        <source>%1 did not tell its featureset.</source>
        <translation>%1 hat das Featureset nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Databases and syncers</source>
        <translation>Datenbanken und Syncer</translation>
    </message>
    <message>
        <source>Replication links</source>
        <translation>Replikationsverbindungen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Which instances the database has is not known, so none could be read.</source>
        <translation>Welche Instanzen die Datenbank hat, ist nicht bekannt; darum konnte keine gelesen werden.</translation>
    </message>
    <message>
        <source>Verified %1 of %2.</source>
        <translation>%1 von %2 verifiziert.</translation>
    </message>
    <message>
        <source>%1 does not have the module %2.</source>
        <translation>%1 hat das Modul %2 nicht.</translation>
    </message>
    <message>
        <source>On %1 the module %2 has the arguments “%3”; “%4” were asked for.</source>
        <translation>Auf %1 hat das Modul %2 die Argumente „%3“; verlangt waren „%4“.</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>%1 has the module %2 as %3; its catalogue has %4 for Redis %5.</source>
        <translation>%1 hat das Modul %2 als %3; der Katalog dort hat %4 für Redis %5.</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 hat keines</translation>
    </message>
    <message>
        <source>The version of the module %1 differs between the instances: %2.</source>
        <translation>Die Version des Moduls %1 ist auf den Instanzen verschieden: %2.</translation>
    </message>
    <message>
        <source>No instance tells the version of its module %1.</source>
        <translation>Keine Instanz teilt die Version ihres Moduls %1 mit.</translation>
    </message>
    <message>
        <source>The module %1 is %2 on every instance that was read.</source>
        <translation>Das Modul %1 ist %2 auf jeder gelesenen Instanz.</translation>
    </message>
    <message>
        <source>The health report does not mention %1, so its links and its configuration are not confirmed.</source>
        <translation>Der Zustandsbericht erwähnt %1 nicht; Links und Konfiguration dort sind also nicht bestätigt.</translation>
    </message>
    <message>
        <source>The health report could not reach %1, so its links and its configuration are not confirmed: %2</source>
        <translation>Der Zustandsbericht konnte %1 nicht erreichen; Links und Konfiguration dort sind also nicht bestätigt: %2</translation>
    </message>
    <message>
        <source>The replication link of %1 to %2 is down; up was expected.</source>
        <translation>Die Replikationsverbindung von %1 zu %2 ist down; erwartet war up.</translation>
    </message>
    <message>
        <source>The replication link of %1 to %2 is not known to be up; the cluster says “%3”.</source>
        <translation>Von der Replikationsverbindung von %1 zu %2 ist nicht bekannt, dass sie steht; der Cluster sagt „%3“.</translation>
    </message>
    <message>
        <source>The health report tells nothing about the replication link of %1 to %2.</source>
        <translation>Der Zustandsbericht sagt nichts über die Replikationsverbindung von %1 zu %2.</translation>
    </message>
    <message>
        <source>%1 did not tell which configuration is active.</source>
        <translation>%1 hat nicht mitgeteilt, welche Konfiguration aktiv ist.</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>The configuration %1 of %2 is “%3”; “%4” was expected.</source>
        <translation>Die Konfiguration %1 von %2 ist „%3“; erwartet war „%4“.</translation>
    </message>
    <message>
        <source>%1 did not tell whether its configuration %2 is committed.</source>
        <translation>%1 hat nicht mitgeteilt, ob die Konfiguration %2 committed ist.</translation>
    </message>
    <message>
        <source>The active configuration is not the same on all clusters: %1.</source>
        <translation>Die aktive Konfiguration ist nicht auf allen Clustern dieselbe: %1.</translation>
    </message>
    <message>
        <source>%1 did not tell the status of its database.</source>
        <translation>%1 hat den Status der Datenbank nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>The database on %1 is “%2”; “%3” was expected.</source>
        <translation>Die Datenbank auf %1 ist „%2“; erwartet war „%3“.</translation>
    </message>
    <message>
        <source>%1 did not tell whether its syncer is enabled.</source>
        <translation>%1 hat nicht mitgeteilt, ob der Syncer enabled ist.</translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped; it does not start again by itself.</source>
        <translation>Der Syncer von %1 hat angehalten; er startet nicht von selbst wieder.</translation>
    </message>
    <message>
        <source>The syncer of %1 is “%2”; “%3” was expected.</source>
        <translation>Der Syncer von %1 ist „%2“; erwartet war „%3“.</translation>
    </message>
    <message>
        <source>Every database that was read is active and its syncer enabled.</source>
        <translation>Jede gelesene Datenbank ist aktiv und ihr Syncer enabled.</translation>
    </message>
    <message>
        <source>Not read: replication links and configuration.</source>
        <translation>Nicht gelesen: Replikationsverbindungen und Konfiguration.</translation>
    </message>
    <message>
        <source>Not read: replication links and configuration. %1</source>
        <translation>Nicht gelesen: Replikationsverbindungen und Konfiguration. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replication link(s) up, none down.</source>
        <translation>
            <numerusform>%n Replikationsverbindung steht, keine ist unterbrochen.</numerusform>
            <numerusform>%n Replikationsverbindungen stehen, keine ist unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration %1 is committed on every cluster that told.</source>
        <translation>Die Konfiguration %1 ist auf jedem Cluster committed, der es mitgeteilt hat.</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>Newest available</source>
        <translation>Neueste verfügbare</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a version that cannot be chosen, and why</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Redis-Version</translation>
    </message>
</context>
<context>
    <name>VersionOffers</name>
    <message>
        <source>Node %1 of %2 does not have Redis %3.</source>
        <translation>Knoten %1 von %2 hat Redis %3 nicht.</translation>
    </message>
    <message>
        <source>%1 takes major releases only; its node %2 marks Redis %3 as a minor one.</source>
        <translation>%1 nimmt nur Hauptversionen; Knoten %2 dort kennzeichnet Redis %3 als Nebenversion.</translation>
    </message>
    <message>
        <source>An instance already runs Redis %1; going back is not possible.</source>
        <translation>Eine Instanz läuft schon mit Redis %1; zurückzugehen ist nicht möglich.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Enter a version such as 8.2, or choose the newest available.</source>
        <translation>Geben Sie eine Version wie 8.2 ein, oder wählen Sie die neueste verfügbare.</translation>
    </message>
    <message>
        <source>The minor version is missing. Enter major.minor, for example %1.2.</source>
        <translation>Die Nebenversion fehlt. Geben Sie Haupt.Neben ein, zum Beispiel %1.2.</translation>
    </message>
    <message>
        <source>Major and minor are divided by a dot, not a comma. Enter for example 8.2.</source>
        <translation>Haupt- und Nebenversion trennt ein Punkt, kein Komma. Geben Sie zum Beispiel 8.2 ein.</translation>
    </message>
    <message>
        <source>Leave out the letter v. Enter for example 8.2.</source>
        <translation>Lassen Sie den Buchstaben v weg. Geben Sie zum Beispiel 8.2 ein.</translation>
    </message>
    <message>
        <source>Only major.minor is accepted here; the cluster chooses the patch. Enter %1.</source>
        <translation>Hier wird nur Haupt.Neben angenommen; den Patch wählt der Cluster. Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Enter major.minor, for example 8.2.</source>
        <translation>„%1“ ist keine Version. Geben Sie Haupt.Neben ein, zum Beispiel 8.2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is no folder. Name one with --data-dir.</source>
        <translation>%1 ist kein Ordner. Nennen Sie einen mit --data-dir.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could read and change the record of upgrades. Name a folder of your own with --data-dir.</source>
        <translation>%1 gehört einem anderen Benutzer, der die Aufzeichnung der Upgrades lesen und ändern könnte. Nennen Sie mit --data-dir einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Other users can write to %1, and so change the record of upgrades. Take that right away (chmod go-w), or name another folder with --data-dir.</source>
        <translation>Andere Benutzer können in %1 schreiben und so die Aufzeichnung der Upgrades ändern. Entziehen Sie dieses Recht (chmod go-w), oder nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Screenshots: %1</source>
        <translation>Bildschirmfotos: %1</translation>
    </message>
    <message>
        <source>The upgrade ended as: %1</source>
        <translation>Das Upgrade endete als: %1</translation>
    </message>
    <message>
        <source>The training window could not be opened.</source>
        <translation>Das Schulungsfenster konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Complete: window, translations and record work.</source>
        <translation>Vollständig: Fenster, Übersetzungen und Aufzeichnung funktionieren.</translation>
    </message>
    <message>
        <source>Not complete: the record of upgrades could not be opened.</source>
        <translation>Nicht vollständig: Die Aufzeichnung der Upgrades konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>CRDB Upgrader is already open on this folder. Its window was brought to the front.</source>
        <translation>CRDB Upgrader ist für diesen Ordner schon geöffnet. Sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>%1 holds the record of simulated clusters. Name another folder with --data-dir, or start with --demo.</source>
        <translation>%1 enthält die Aufzeichnung simulierter Cluster. Nennen Sie mit --data-dir einen anderen Ordner, oder starten Sie mit --demo.</translation>
    </message>
    <message>
        <source>%1 holds the record of upgrades of real clusters. Simulated ones are never mixed with it: name another folder with --data-dir.</source>
        <translation>%1 enthält die Aufzeichnung der Upgrades echter Cluster. Simulierte werden nie damit gemischt: Nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
</context>
</TS>
