<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AfterUpgrade</name>
    <message>
        <source>%1 has %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The featureset did not follow: Redis %1 comes with %2, and %3. Raise it, on a node of one cluster only.</source>
        <translation>Le featureset n’a pas suivi&#xa0;: Redis %1 est livré avec %2, et %3. Relevez-le, sur un nœud d’un seul cluster.</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%1 %2 pour %3</translation>
    </message>
    <message>
        <source>The configuration of the database still names its modules as before the upgrade: %1. Bring it up to date, on a node of one cluster only.</source>
        <translation>La configuration de la base de données nomme encore ses modules comme avant la mise à niveau&#xa0;: %1. Mettez-la à jour, sur un nœud d’un seul cluster.</translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped and does not start again by itself. Start it by one of these: the first for the whole database, the second as a request to that cluster.</source>
        <translation>Le syncer de %1 s’est arrêté et ne redémarre pas de lui-même. Démarrez-le par l’un de ces moyens&#xa0;: le premier pour toute la base de données, le second comme requête à ce cluster.</translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped and does not start again by itself. Start it for the whole database.</source>
        <translation>Le syncer de %1 est arrêté et ne redémarre pas de lui-même. Démarrez-le pour toute la base.</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>POST %1 at %2</source>
        <translation>POST %1 vers %2</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non approuvé</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>certificat modifié</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>réponse trop grande</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>réponse incomprise</translation>
    </message>
    <message>
        <source>answer about another task</source>
        <translation>réponse au sujet d’une autre tâche</translation>
    </message>
    <message>
        <source>not sent, signed out</source>
        <translation>non envoyé, session fermée</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <translation>%1&#xa0;: %2, %3 ms</translation>
    </message>
    <message>
        <source>GET %1 from %2</source>
        <translation>GET %1 depuis %2</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>%1 lists no running task for this database.</source>
        <translation>%1 n’indique aucune tâche en cours pour cette base de données.</translation>
    </message>
    <message>
        <source>%1 lists a running task for this database that has another number. It may have been started elsewhere.</source>
        <translation>%1 indique pour cette base de données une tâche en cours qui porte un autre numéro. Elle a pu être démarrée ailleurs.</translation>
    </message>
    <message>
        <source>The list of running tasks has not been read yet.</source>
        <translation>La liste des tâches en cours n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>Every instance runs what it ran before: %1.</source>
        <translation>Chaque instance exécute ce qu’elle exécutait avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An instance no longer runs what it ran before: %1.</source>
        <translation>Une instance n’exécute plus ce qu’elle exécutait avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The versions tell nothing, because not all were read before the request left.</source>
        <translation>Les versions n’apprennent rien, car toutes n’ont pas été lues avant le départ de la requête.</translation>
    </message>
    <message>
        <source>The versions of the instances have not been compared yet.</source>
        <translation>Les versions des instances n’ont pas encore été comparées.</translation>
    </message>
    <message>
        <source>Not every instance could be read: %1.</source>
        <translation>Toutes les instances n’ont pas pu être lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has not yet said whether it knows the task.</source>
        <translation>%1 n’a pas encore dit si la tâche y est connue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n time(s) in %2 and does not know the task.</source>
        <translation>
            <numerusform>%1 a été interrogé une fois en %2 et ne connaît pas la tâche.</numerusform>
            <numerusform>%1 a été interrogé %n fois en %2 et ne connaît pas la tâche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) had no answer; that tells nothing.</source>
        <translation>
            <numerusform>%n lecture est restée sans réponse&#xa0;; cela n’apprend rien.</numerusform>
            <numerusform>%n lectures sont restées sans réponse&#xa0;; cela n’apprend rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request may still be on its way. That is waited for until %1 have passed and the cluster was asked at least %2 times.</source>
        <translation>La requête est peut-être encore en chemin. On l’attend jusqu’à ce que %1 se soit écoulé et que le cluster ait été interrogé au moins %2 fois.</translation>
    </message>
    <message>
        <source>%1 answered the request as if it had taken it.</source>
        <translation>%1 a répondu à la requête comme si elle avait été acceptée.</translation>
    </message>
    <message>
        <source>What was read is no longer fresh; the next answer of %1 is waited for.</source>
        <translation>Ce qui a été lu n’est plus récent&#xa0;; la prochaine réponse de %1 est attendue.</translation>
    </message>
    <message>
        <source>%1 not read (%2)</source>
        <translation>%1 non lu (%2)</translation>
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
        <translation>Ce qui est connu jusqu’ici</translation>
    </message>
    <message>
        <source>It never arrived: &amp;close this upgrade</source>
        <translation>Elle n’est jamais arrivée&#xa0;: &amp;clore cette mise à niveau</translation>
    </message>
    <message>
        <source>Ends this record. Nothing is sent.</source>
        <translation>Termine cet enregistrement. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The task can no longer tell. If you close this upgrade, it ends as what the instances show, and a new one can be reviewed and sent.</source>
        <translation>La tâche ne peut plus renseigner. Si vous fermez cette mise à niveau, elle se termine selon ce que montrent les instances, et une nouvelle peut être revue et envoyée.</translation>
    </message>
    <message>
        <source>It did not happen: &amp;close this upgrade</source>
        <translation>Elle n’a pas eu lieu&#xa0;: &amp;clore cette mise à niveau</translation>
    </message>
    <message>
        <source>Most likely the request never arrived. If you close this upgrade, a new one can be reviewed and sent.</source>
        <translation>Très probablement, la requête n’est jamais arrivée. Si vous fermez cette mise à niveau, une nouvelle peut être revue et envoyée.</translation>
    </message>
    <message>
        <source>Nothing is sent again. The next look is in %1.</source>
        <translation>Rien n’est renvoyé. La prochaine lecture est dans %1.</translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation>Rien n’est renvoyé.</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>Instances and shards that are already upgraded stay upgraded: there is no way back to the old version. Afterwards the instances can run different versions until you upgrade again. The task may also finish before it is cancelled, and late in its work the cluster no longer cancels it.</source>
        <translation>Les instances et les shards déjà mis à niveau le restent&#xa0;: il n’y a pas de retour à l’ancienne version. Ensuite, les instances peuvent avoir des versions différentes jusqu’à une nouvelle mise à niveau. La tâche peut aussi se terminer avant d’être annulée, et vers la fin de son travail le cluster ne l’annule plus.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>Ask the cluster to &amp;cancel</source>
        <translation>Demander l’&amp;annulation au cluster</translation>
    </message>
    <message>
        <source>Cancel by force</source>
        <translation>Annuler de force</translation>
    </message>
    <message>
        <source>only when Redis support asks for it</source>
        <translation>seulement si le support Redis le demande</translation>
    </message>
    <message>
        <source>A forced cancel also ends a task in its commit phase. The documentation warns that this can break the database in the configuration store of the cluster. Letting the task finish is safer.</source>
        <translation>Une annulation forcée met fin à une tâche même dans sa phase de commit. La documentation avertit que cela peut endommager la base de données dans le magasin de configuration du cluster. Laisser la tâche se terminer est plus sûr.</translation>
    </message>
    <message>
        <source>Cancel by force…</source>
        <translation>Annuler de force…</translation>
    </message>
    <message>
        <source>Cancel the upgrade of %1?</source>
        <translation>Annuler la mise à niveau de %1&#xa0;?</translation>
    </message>
    <message>
        <source>A forced cancel can break %1.</source>
        <translation>Une annulation forcée peut endommager %1.</translation>
    </message>
    <message>
        <source>It ends the task also in its commit phase, which can break the database in the configuration store of the cluster. Shards that are upgraded stay upgraded.</source>
        <translation>Elle met fin à la tâche même dans sa phase de commit, ce qui peut endommager la base de données dans le magasin de configuration du cluster. Les shards mis à niveau le restent.</translation>
    </message>
    <message>
        <source>Task %1 of CRDB %2, through %3</source>
        <translation>Tâche %1 de la CRDB %2, via %3</translation>
    </message>
    <message>
        <source>Cancel the task by force</source>
        <translation>Annuler la tâche de force</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>Give the whole path, from /.</source>
        <translation>Donnez le chemin entier, à partir de /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>This file is larger than 1 MB: it is hardly one of certificates.</source>
        <translation>Ce fichier dépasse 1 Mo&#xa0;: il ne contient guère des certificats.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>Ce fichier ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>“%1” in this file is not a CA: it may not vouch for others.</source>
        <translation>«&#xa0;%1&#xa0;» dans ce fichier n’est pas une CA et ne peut pas se porter garant d’autres certificats.</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no private key in PEM form in this file.</source>
        <translation>Ce fichier ne contient aucune clé privée au format PEM.</translation>
    </message>
    <message>
        <source>Others on this computer can read this key. Take that away, for example with: chmod 600 %1</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire cette clé. Retirez-leur ce droit, par exemple avec&#xa0;: chmod 600 %1</translation>
    </message>
    <message numerus="yes">
        <source>This file could not be read within %n s: the drive that it is on may be hung. Try again once the drive answers, or choose a copy on a disk of this computer.</source>
        <translation>
            <numerusform>Ce fichier n’a pas pu être lu en %n s&#xa0;: le lecteur où il se trouve ne répond peut-être plus. Réessayez dès qu’il répond, ou choisissez une copie sur un disque de cet ordinateur.</numerusform>
            <numerusform>Ce fichier n’a pas pu être lu en %n s&#xa0;: le lecteur où il se trouve ne répond peut-être plus. Réessayez dès qu’il répond, ou choisissez une copie sur un disque de cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <source>the cluster</source>
        <translation>le cluster</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>a backup (“%1”)</source>
        <translation>une sauvegarde («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>an export (“%1”)</source>
        <translation>une exportation («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>an import (“%1”)</source>
        <translation>une importation («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>dernière sauvegarde %1</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>aucune sauvegarde</translation>
    </message>
    <message>
        <source>On %1 this database has no backup.</source>
        <translation>Sur %1, cette base de données n’a pas de sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 the last backup is of %2, more than %n hour(s) ago.</source>
        <translation>
            <numerusform>Sur %1, la dernière sauvegarde date du %2, il y a plus de %n heure.</numerusform>
            <numerusform>Sur %1, la dernière sauvegarde date du %2, il y a plus de %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>replication on, persistence “%1”</source>
        <translation>réplication activée, persistance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>replication off, persistence “%1”</source>
        <translation>réplication désactivée, persistance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The instance on %1 has no replication: it is down while its shards load from “%2”.</source>
        <translation>L’instance sur %1 n’a pas de réplication&#xa0;: elle est indisponible pendant que ses shards se chargent depuis «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The instance on %1 has neither replication nor persistence: it restarts empty.</source>
        <translation>L’instance sur %1 n’a ni réplication ni persistance&#xa0;: elle redémarre vide.</translation>
    </message>
    <message>
        <source>The instance on %1 has neither replication nor persistence: its data would be lost, and this request does not allow that.</source>
        <translation>L’instance sur %1 n’a ni réplication ni persistance&#xa0;: ses données seraient perdues, et cette requête ne le permet pas.</translation>
    </message>
    <message>
        <source>Every instance has replication: its shards fail over, with a short interruption.</source>
        <translation>Chaque instance a la réplication&#xa0;: ses shards basculent, avec une courte interruption.</translation>
    </message>
    <message>
        <source>Switch replication or persistence on first, or choose a time when the database may be down.</source>
        <translation>Activez d’abord la réplication ou la persistance, ou choisissez un moment où la base de données peut être indisponible.</translation>
    </message>
    <message>
        <source>no backup, export or import is running</source>
        <translation>aucune sauvegarde, exportation ou importation en cours</translation>
    </message>
    <message>
        <source>On %1 there runs %2.</source>
        <translation>Sur %1 est en cours&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Every instance has a backup of the last %n hour(s).</source>
        <translation>
            <numerusform>Chaque instance a une sauvegarde de la dernière heure (%n h).</numerusform>
            <numerusform>Chaque instance a une sauvegarde des %n dernières heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back the database up first, and let what runs end. An upgrade cannot be taken back.</source>
        <translation>Sauvegardez d’abord la base de données, et laissez se terminer ce qui est en cours. Une mise à niveau ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>it does not tell the memory of the database</source>
        <translation>la mémoire de la base de données n’est pas communiquée</translation>
    </message>
    <message>
        <source>%1 used of %2</source>
        <translation>%1 utilisés sur %2</translation>
    </message>
    <message>
        <source>On %1 the database uses more than %2 % of its memory limit: eviction begins there, and a sync needs memory beside it.</source>
        <translation>Sur %1, la base de données utilise plus de %2&#xa0;% de sa limite de mémoire&#xa0;: l’éviction commence là, et une synchronisation demande de la mémoire en plus.</translation>
    </message>
    <message>
        <source>it does not tell the free memory of node %1</source>
        <translation>la mémoire libre du nœud %1 n’est pas communiquée</translation>
    </message>
    <message>
        <source>node %1: %2 free</source>
        <translation>nœud %1&#xa0;: %2 libres</translation>
    </message>
    <message>
        <source>Node %1 of %2 has less memory free than its share of this database.</source>
        <translation>Le nœud %1 de %2 a moins de mémoire libre que sa part de cette base de données.</translation>
    </message>
    <message>
        <source>Database and nodes have memory to spare on every cluster.</source>
        <translation>La base de données et les nœuds ont assez de mémoire sur chaque cluster.</translation>
    </message>
    <message>
        <source>Raise the memory limit of the database or free memory on the node first: Active-Active can need up to twice the data.</source>
        <translation>Augmentez d’abord la limite de mémoire de la base de données ou libérez de la mémoire sur le nœud&#xa0;: Active-Active peut demander jusqu’au double des données.</translation>
    </message>
    <message>
        <source>Redis %1 does not have this limit.</source>
        <translation>Redis %1 n’a pas cette limite.</translation>
    </message>
    <message>
        <source>%1 used of %2, writes are blocked in the last %3 %</source>
        <translation>%1 utilisés sur %2, les écritures sont bloquées dans les derniers %3&#xa0;%</translation>
    </message>
    <message>
        <source>On %1 Redis 8.4 and later would block writes: the database is within %2 % of its memory limit.</source>
        <translation>Sur %1, Redis 8.4 et versions ultérieures bloquerait les écritures&#xa0;: la base de données est à moins de %2&#xa0;% de sa limite de mémoire.</translation>
    </message>
    <message>
        <source>No instance is so near its memory limit that writes would be blocked.</source>
        <translation>Aucune instance n’est assez près de sa limite de mémoire pour que les écritures soient bloquées.</translation>
    </message>
    <message>
        <source>Raise the memory limit of the database first.</source>
        <translation>Augmentez d’abord la limite de mémoire de la base de données.</translation>
    </message>
    <message>
        <source>%1, node %2</source>
        <translation>%1, nœud %2</translation>
    </message>
    <message>
        <source>Not read from %1: %2.</source>
        <translation>Non lu depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1&#xa0;: %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>From %1 this could not be read.</source>
        <translation>Depuis %1, cela n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more reason(s), named below.</source>
        <translation>
            <numerusform>%1 Et %n autre raison, nommée ci-dessous.</numerusform>
            <numerusform>%1 Et %n autres raisons, nommées ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is signed in there</source>
        <translation>aucune session n’y est ouverte</translation>
    </message>
    <message>
        <source>it was not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>it does not have this call (HTTP 404)</source>
        <translation>cet appel n’y existe pas (HTTP 404)</translation>
    </message>
    <message>
        <source>this account may not read it (HTTP 403)</source>
        <translation>ce compte n’a pas le droit de lire cela (HTTP 403)</translation>
    </message>
    <message>
        <source>reading stopped when %1 refused user or password</source>
        <translation>la lecture s’est arrêtée quand %1 a refusé l’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>the participating clusters</source>
        <translation>les clusters participants</translation>
    </message>
    <message>
        <source>which clusters take part is not known</source>
        <translation>on ne sait pas quels clusters participent</translation>
    </message>
    <message>
        <source>Sign in there with an account that may read this and run the check again, or look there yourself.</source>
        <translation>Connectez-vous là avec un compte qui peut lire cela et refaites la vérification, ou regardez-y vous-même.</translation>
    </message>
    <message>
        <source>%1 %2 is not in the catalogue</source>
        <translation>%1 %2 n’est pas dans le catalogue</translation>
    </message>
    <message>
        <source>%1 %2 has no version for Redis %3</source>
        <translation>%1 %2 n’a pas de version pour Redis %3</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, which fits</source>
        <translation>%1 %2 devient %3, qui convient</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, which lacks %4</source>
        <translation>%1 %2 devient %3, à qui il manque %4</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>no modules</source>
        <translation>aucun module</translation>
    </message>
    <message>
        <source>The request names modules by the UIDs of one cluster; the other clusters have other UIDs.</source>
        <translation>La requête nomme les modules par les UID d’un cluster&#xa0;; les autres clusters ont d’autres UID.</translation>
    </message>
    <message>
        <source>%1 Sent as it is, the cluster refuses, or the task fails on the way.</source>
        <translation>%1 Envoyée ainsi, le cluster refuse, ou la tâche échoue en chemin.</translation>
    </message>
    <message>
        <source>Read what is named below. If a module does not fit, the cluster refuses or the task fails on the way.</source>
        <translation>Lisez ce qui est nommé ci-dessous. Si un module ne convient pas, le cluster refuse ou la tâche échoue en chemin.</translation>
    </message>
    <message>
        <source>Whether the modules fit Redis %1 could not be read from: %2.</source>
        <translation>L’adéquation des modules à Redis %1 n’a pas pu être lue depuis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again.</source>
        <translation>Connectez-vous à ces clusters et refaites la vérification.</translation>
    </message>
    <message>
        <source>Every module has a version for Redis %1 that fits this database.</source>
        <translation>Chaque module a une version pour Redis %1 qui convient à cette base de données.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The instance on %1 lacks the module %2, which another one has.</source>
        <translation>Il manque à l’instance sur %1 le module %2, qu’une autre possède.</translation>
    </message>
    <message>
        <source>Every instance has the same modules.</source>
        <translation>Chaque instance a les mêmes modules.</translation>
    </message>
    <message>
        <source>Bring the modules in step first: crdb-cli crdb update --crdb-guid %1 --update-db-config-modules true</source>
        <translation>Accordez d’abord les modules&#xa0;: crdb-cli crdb update --crdb-guid %1 --update-db-config-modules true</translation>
    </message>
    <message>
        <source>%1 does not have the module %2, with which this database was created.</source>
        <translation>%1 n’a pas le module %2, avec lequel cette base de données a été créée.</translation>
    </message>
    <message>
        <source>Every cluster has the modules with which this database was created.</source>
        <translation>Chaque cluster a les modules avec lesquels cette base de données a été créée.</translation>
    </message>
    <message>
        <source>Upload the module to the cluster first, or update the database&apos;s module information there.</source>
        <translation>Chargez d’abord le module sur le cluster, ou mettez-y à jour les informations de modules de la base de données.</translation>
    </message>
    <message>
        <source>which version would be reached is not known</source>
        <translation>on ne sait pas quelle version serait atteinte</translation>
    </message>
    <message>
        <source>Redis %1, %2</source>
        <translation>Redis %1, %2</translation>
    </message>
    <message>
        <source>On %1 applications must send no commands of %2 until every instance is upgraded: they can stop the syncer.</source>
        <translation>Sur %1, les applications ne doivent envoyer aucune commande de %2 tant que chaque instance n’est pas mise à niveau&#xa0;: elles peuvent arrêter le syncer.</translation>
    </message>
    <message>
        <source>No module commands have to be kept away during this upgrade.</source>
        <translation>Aucune commande de module n’a besoin d’être écartée pendant cette mise à niveau.</translation>
    </message>
    <message>
        <source>Make sure that the applications are quiet in this respect until the last instance is upgraded.</source>
        <translation>Assurez-vous que les applications restent tranquilles à cet égard jusqu’à la mise à niveau de la dernière instance.</translation>
    </message>
    <message>
        <source>Auto Tiering, version %1</source>
        <translation>Auto Tiering, version %1</translation>
    </message>
    <message>
        <source>no Auto Tiering</source>
        <translation>pas d’Auto Tiering</translation>
    </message>
    <message>
        <source>The instance on %1 keeps data on flash; from Redis 8.0 on that is Redis Flex, which Active-Active does not have.</source>
        <translation>L’instance sur %1 garde des données en flash&#xa0;; à partir de Redis 8.0, c’est Redis Flex, qui n’existe pas pour Active-Active.</translation>
    </message>
    <message>
        <source>No instance keeps data on flash that Redis %1 could not.</source>
        <translation>Aucune instance ne garde en flash des données que Redis %1 ne pourrait pas garder.</translation>
    </message>
    <message>
        <source>Choose a version below 8.0, or move the data to a database in memory first.</source>
        <translation>Choisissez une version inférieure à 8.0, ou déplacez d’abord les données vers une base de données en mémoire.</translation>
    </message>
    <message>
        <source>The request keeps the roles of the shards: that costs one more failover on every cluster.</source>
        <translation>La requête conserve les rôles des shards&#xa0;: cela coûte une bascule de plus sur chaque cluster.</translation>
    </message>
    <message>
        <source>The request does not keep the roles of the shards: masters may have changed places afterwards.</source>
        <translation>La requête ne conserve pas les rôles des shards&#xa0;: des masters peuvent avoir changé de place ensuite.</translation>
    </message>
    <message>
        <source>Leave the option off where the places of the masters do not matter.</source>
        <translation>Laissez l’option désactivée là où la place des masters n’importe pas.</translation>
    </message>
    <message>
        <source>parallel_shards_upgrade %1</source>
        <translation>parallel_shards_upgrade %1</translation>
    </message>
    <message numerus="yes">
        <source>On %1 only %n shard(s) restart at once: until all are at Redis 8.4 or later, search queries can fail.</source>
        <translation>
            <numerusform>Sur %1, %n seul shard redémarre à la fois&#xa0;: tant que tous ne sont pas à Redis 8.4 ou ultérieur, les requêtes de recherche peuvent échouer.</numerusform>
            <numerusform>Sur %1, seuls %n shards redémarrent à la fois&#xa0;: tant que tous ne sont pas à Redis 8.4 ou ultérieur, les requêtes de recherche peuvent échouer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 all %n shard(s) restart at once.</source>
        <translation>
            <numerusform>Sur %1, le seul shard redémarre (%n).</numerusform>
            <numerusform>Sur %1, tous les %n shards redémarrent à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many shards restart at once fits this database.</source>
        <translation>Le nombre de shards redémarrés à la fois convient à cette base de données.</translation>
    </message>
    <message>
        <source>Where search is used, let all shards restart at once (parallel shards 0); on busy clusters without it, fewer.</source>
        <translation>Là où la recherche est utilisée, laissez tous les shards redémarrer à la fois (shards parallèles 0)&#xa0;; sur des clusters chargés sans recherche, moins.</translation>
    </message>
    <message>
        <source>the instance runs Redis %1</source>
        <translation>l’instance exécute Redis %1</translation>
    </message>
    <message>
        <source>From Redis 7.2 on some answers differ for clients that speak RESP3.</source>
        <translation>À partir de Redis 7.2, certaines réponses diffèrent pour les clients qui parlent RESP3.</translation>
    </message>
    <message>
        <source>From Redis 8.0 on ACL categories hold the commands of modules too.</source>
        <translation>À partir de Redis 8.0, les catégories d’ACL contiennent aussi les commandes des modules.</translation>
    </message>
    <message>
        <source>From Redis 8.4 on trimming streams with ACKED is not supported on Active-Active.</source>
        <translation>À partir de Redis 8.4, réduire les flux avec ACKED n’est pas pris en charge sur Active-Active.</translation>
    </message>
    <message>
        <source>Nothing that clients have to know changes between these versions.</source>
        <translation>Entre ces versions, rien ne change que les clients doivent savoir.</translation>
    </message>
    <message>
        <source>Make sure that the applications were tested with the new version.</source>
        <translation>Assurez-vous que les applications ont été testées avec la nouvelle version.</translation>
    </message>
    <message>
        <source>An upgrade is best done while there is little traffic, and on all instances soon after one another.</source>
        <translation>Une mise à niveau se fait de préférence quand le trafic est faible, et sur toutes les instances à peu d’intervalle.</translation>
    </message>
    <message>
        <source>Agree on a time with those who use the database.</source>
        <translation>Convenez d’un moment avec ceux qui utilisent la base de données.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>The instance on %1 has protocol 0, and this request keeps it.</source>
        <translation>L’instance sur %1 a le protocole 0, et cette requête le conserve.</translation>
    </message>
    <message>
        <source>The instance on %1 has protocol 0: until it is upgraded it cannot take the writes of those on protocol 1.</source>
        <translation>L’instance sur %1 a le protocole 0&#xa0;: tant qu’elle n’est pas mise à niveau, elle ne peut pas prendre les écritures de celles qui ont le protocole 1.</translation>
    </message>
    <message>
        <source>The instance on %1 has protocol %2, which the cluster does not support.</source>
        <translation>L’instance sur %1 a le protocole %2, que le cluster ne prend pas en charge.</translation>
    </message>
    <message>
        <source>which protocols it supports is not known</source>
        <translation>on ne sait pas quels protocoles sont pris en charge</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocole %1</translation>
    </message>
    <message>
        <source>it does not tell the protocol</source>
        <translation>le protocole n’est pas communiqué</translation>
    </message>
    <message>
        <source>Every instance has a protocol that its cluster supports.</source>
        <translation>Chaque instance a un protocole que son cluster prend en charge.</translation>
    </message>
    <message>
        <source>Let this upgrade raise the protocol (do not keep it), on all clusters, and soon after one another.</source>
        <translation>Laissez cette mise à niveau relever le protocole (ne le conservez pas), sur tous les clusters et à peu d’intervalle.</translation>
    </message>
    <message>
        <source>featureset %1</source>
        <translation>featureset %1</translation>
    </message>
    <message>
        <source>it does not tell the featureset</source>
        <translation>le featureset n’est pas communiqué</translation>
    </message>
    <message>
        <source>The instance on %1 has featureset 0, which is deprecated.</source>
        <translation>L’instance sur %1 a le featureset 0, qui est obsolète.</translation>
    </message>
    <message>
        <source>The instance on %1 has featureset %2; Redis %3 has %4.</source>
        <translation>L’instance sur %1 a le featureset %2&#xa0;; Redis %3 a %4.</translation>
    </message>
    <message>
        <source>Featureset %1: %2.</source>
        <translation>Featureset %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Every instance has the same featureset, and that of its version.</source>
        <translation>Chaque instance a le même featureset, celui de sa version.</translation>
    </message>
    <message>
        <source>Raise the featureset first: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</source>
        <translation>Relevez d’abord le featureset&#xa0;: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</translation>
    </message>
    <message>
        <source>From %1 the connection to %2 is “%3”.</source>
        <translation>Depuis %1, la connexion vers %2 est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>From %1 the link %2 to %3 is “%4”.</source>
        <translation>Depuis %1, le lien %2 vers %3 est «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>le cluster</translation>
    </message>
    <message>
        <source>the health report leaves it out</source>
        <translation>le rapport de santé l’omet</translation>
    </message>
    <message>
        <source>syncer “%1”</source>
        <translation>syncer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it does not tell the state of its syncer</source>
        <translation>l’état du syncer n’est pas communiqué</translation>
    </message>
    <message>
        <source>The syncer on %1 is “%2”, not enabled.</source>
        <translation>Le syncer sur %1 est «&#xa0;%2&#xa0;», et non enabled.</translation>
    </message>
    <message numerus="yes">
        <source>%1 told %n connection(s)</source>
        <translation>
            <numerusform>%1 a indiqué %n connexion</numerusform>
            <numerusform>%1 a indiqué %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached by the cluster that takes the request.</source>
        <translation>%1 est injoignable pour le cluster qui reçoit la requête.</translation>
    </message>
    <message>
        <source>Every link between the instances is up and every syncer enabled.</source>
        <translation>Tous les liens entre les instances sont actifs et tous les syncers enabled.</translation>
    </message>
    <message>
        <source>Mend the network between these clusters first. A syncer that stopped: crdb-cli crdb update --crdb-guid %1 --force</source>
        <translation>Réparez d’abord le réseau entre ces clusters. Pour un syncer arrêté&#xa0;: crdb-cli crdb update --crdb-guid %1 --force</translation>
    </message>
    <message>
        <source>it does not tell the lag behind instance %1</source>
        <translation>le retard sur l’instance %1 n’est pas communiqué</translation>
    </message>
    <message>
        <source>%1 ms behind instance %2</source>
        <translation>%1 ms de retard sur l’instance %2</translation>
    </message>
    <message>
        <source>%1 is more than %2 ms behind instance %3.</source>
        <translation>%1 a plus de %2 ms de retard sur l’instance %3.</translation>
    </message>
    <message>
        <source>No instance is more than %1 ms behind another one.</source>
        <translation>Aucune instance n’a plus de %1 ms de retard sur une autre.</translation>
    </message>
    <message>
        <source>Wait until the lag is low, or choose a time with less traffic.</source>
        <translation>Attendez que le retard soit faible, ou choisissez un moment avec moins de trafic.</translation>
    </message>
    <message>
        <source>it did not tell its configuration</source>
        <translation>la configuration n’a pas été communiquée</translation>
    </message>
    <message>
        <source>%1: configuration %2 is “%3”</source>
        <translation>%1&#xa0;: la configuration %2 est «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>On %1 the configuration %2 is “%3”, not committed.</source>
        <translation>Sur %1, la configuration %2 est «&#xa0;%3&#xa0;», et non committed.</translation>
    </message>
    <message>
        <source>it did not tell the state of its active configuration</source>
        <translation>l’état de la configuration active n’a pas été communiqué</translation>
    </message>
    <message>
        <source>Configuration %1 is active on: %2.</source>
        <translation>La configuration %1 est active sur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>One configuration is active and committed everywhere.</source>
        <translation>La même configuration est active et committed partout.</translation>
    </message>
    <message>
        <source>Let the change of the database that is under way end, then check again. What failed has to be repeated or taken back first.</source>
        <translation>Laissez se terminer la modification en cours de la base de données, puis refaites la vérification. Ce qui a échoué doit d’abord être répété ou repris.</translation>
    </message>
    <message>
        <source>backlog “%1” between instances, “%2” between shards</source>
        <translation>backlog «&#xa0;%1&#xa0;» entre instances, «&#xa0;%2&#xa0;» entre shards</translation>
    </message>
    <message>
        <source>it does not tell the size of its backlog</source>
        <translation>la taille du backlog n’est pas communiquée</translation>
    </message>
    <message>
        <source>On %1 the replication backlog is fixed and small (%2 between instances, %3 between shards): a restart may need a full sync.</source>
        <translation>Sur %1, le backlog de réplication est fixe et petit (%2 entre instances, %3 entre shards)&#xa0;: un redémarrage peut demander une synchronisation complète.</translation>
    </message>
    <message>
        <source>The replication backlog is not fixed too small anywhere.</source>
        <translation>Le backlog de réplication n’est fixé trop petit nulle part.</translation>
    </message>
    <message>
        <source>Set crdt_repl_backlog_size and repl_backlog_size to “auto”, or to more than is written while the shards restart.</source>
        <translation>Réglez crdt_repl_backlog_size et repl_backlog_size sur «&#xa0;auto&#xa0;», ou sur plus que ce qui est écrit pendant le redémarrage des shards.</translation>
    </message>
    <message>
        <source>%1 answered its peer</source>
        <translation>%1 a répondu à son pair</translation>
    </message>
    <message>
        <source>%1 refuses its peer: the credentials kept in the database no longer work.</source>
        <translation>%1 refuse son pair&#xa0;: les identifiants conservés dans la base de données ne sont plus valables.</translation>
    </message>
    <message>
        <source>its peer could not reach it</source>
        <translation>injoignable pour son pair</translation>
    </message>
    <message>
        <source>Every cluster answers its peer.</source>
        <translation>Chaque cluster répond à son pair.</translation>
    </message>
    <message>
        <source>Set the new credentials in the database first: crdb-cli crdb update --crdb-guid %1 --credentials …</source>
        <translation>Enregistrez d’abord les nouveaux identifiants dans la base de données&#xa0;: crdb-cli crdb update --crdb-guid %1 --credentials …</translation>
    </message>
    <message>
        <source>Database known</source>
        <translation>Base de données connue</translation>
    </message>
    <message>
        <source>No task running</source>
        <translation>Aucune tâche en cours</translation>
    </message>
    <message>
        <source>Upgrade call present</source>
        <translation>Appel de mise à niveau présent</translation>
    </message>
    <message>
        <source>Version offered</source>
        <translation>Version proposée</translation>
    </message>
    <message>
        <source>Permission to upgrade</source>
        <translation>Droit de mise à niveau</translation>
    </message>
    <message>
        <source>Modules fit</source>
        <translation>Modules adaptés</translation>
    </message>
    <message>
        <source>Same software everywhere</source>
        <translation>Même logiciel partout</translation>
    </message>
    <message>
        <source>No cluster upgrade</source>
        <translation>Pas de mise à niveau de cluster</translation>
    </message>
    <message>
        <source>No way back asked for</source>
        <translation>Pas de retour en arrière demandé</translation>
    </message>
    <message>
        <source>Upgrade policy</source>
        <translation>Politique de mise à niveau</translation>
    </message>
    <message>
        <source>Database at rest</source>
        <translation>Base de données au repos</translation>
    </message>
    <message>
        <source>One database at a time</source>
        <translation>Une base de données à la fois</translation>
    </message>
    <message>
        <source>Managed by nothing else</source>
        <translation>Gérée par rien d’autre</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Version du protocole</translation>
    </message>
    <message>
        <source>Featureset version</source>
        <translation>Version du featureset</translation>
    </message>
    <message>
        <source>Replication links</source>
        <translation>Liens de réplication</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Retard de réplication</translation>
    </message>
    <message>
        <source>Configuration committed</source>
        <translation>Configuration committed</translation>
    </message>
    <message>
        <source>Replication backlog</source>
        <translation>Backlog de réplication</translation>
    </message>
    <message>
        <source>Sign-in between clusters</source>
        <translation>Authentification entre clusters</translation>
    </message>
    <message>
        <source>Database available</source>
        <translation>Base de données disponible</translation>
    </message>
    <message>
        <source>Same modules everywhere</source>
        <translation>Mêmes modules partout</translation>
    </message>
    <message>
        <source>Modules of the creation</source>
        <translation>Modules de la création</translation>
    </message>
    <message>
        <source>Module commands</source>
        <translation>Commandes des modules</translation>
    </message>
    <message>
        <source>Auto Tiering</source>
        <translation>Auto Tiering</translation>
    </message>
    <message>
        <source>Restart of the shards</source>
        <translation>Redémarrage des shards</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory limit of replication</source>
        <translation>Limite de mémoire de la réplication</translation>
    </message>
    <message>
        <source>Roles of the shards</source>
        <translation>Rôles des shards</translation>
    </message>
    <message>
        <source>Shards at once</source>
        <translation>Shards à la fois</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Time of the upgrade</source>
        <translation>Moment de la mise à niveau</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Self-check of the clusters</source>
        <translation>Autocontrôle des clusters</translation>
    </message>
    <message>
        <source>Health of the clusters</source>
        <translation>Santé des clusters</translation>
    </message>
    <message>
        <source>Services for Active-Active</source>
        <translation>Services pour Active-Active</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>%1: not checked on %2.</source>
        <translation>%1&#xa0;: non vérifié sur %2.</translation>
    </message>
    <message>
        <source>it does not tell the status of node %1</source>
        <translation>le statut du nœud %1 n’est pas communiqué</translation>
    </message>
    <message>
        <source>Node %1 of %2 is “%3”, not “active”.</source>
        <translation>Le nœud %1 de %2 est «&#xa0;%3&#xa0;», et non «&#xa0;active&#xa0;».</translation>
    </message>
    <message>
        <source>it does not tell whether %1 is enabled</source>
        <translation>on ne sait pas si %1 est activé</translation>
    </message>
    <message>
        <source>On %1 the service %2 is “%3”, not enabled.</source>
        <translation>Sur %1, le service %2 est «&#xa0;%3&#xa0;», et non enabled.</translation>
    </message>
    <message>
        <source>node %1 is “%2”</source>
        <translation>le nœud %1 est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>node %1 has a maintenance snapshot</source>
        <translation>le nœud %1 a un instantané de maintenance</translation>
    </message>
    <message>
        <source>node %1 is not in maintenance</source>
        <translation>le nœud %1 n’est pas en maintenance</translation>
    </message>
    <message>
        <source>Node %1 of %2 is in maintenance mode, or left it badly.</source>
        <translation>Le nœud %1 de %2 est en mode maintenance, ou l’a mal quitté.</translation>
    </message>
    <message>
        <source>Every node of every participating cluster is active, and none in maintenance.</source>
        <translation>Chaque nœud de chaque cluster participant est actif, et aucun n’est en maintenance.</translation>
    </message>
    <message>
        <source>Bring the node back first: rladmin node &lt;uid&gt; maintenance_mode off, or mend it.</source>
        <translation>Remettez d’abord le nœud en service&#xa0;: rladmin node &lt;uid&gt; maintenance_mode off, ou réparez-le.</translation>
    </message>
    <message>
        <source>The node of %1 that answered does not belong to the quorum (HTTP 503).</source>
        <translation>Le nœud de %1 qui a répondu n’appartient pas au quorum (HTTP 503).</translation>
    </message>
    <message>
        <source>the node that answered belongs to the quorum</source>
        <translation>le nœud qui a répondu appartient au quorum</translation>
    </message>
    <message>
        <source>Every participating cluster has its quorum.</source>
        <translation>Chaque cluster participant a son quorum.</translation>
    </message>
    <message>
        <source>Bring back the nodes that are missing first: without a quorum a cluster takes no changes.</source>
        <translation>Remettez d’abord en service les nœuds qui manquent&#xa0;: sans quorum, un cluster n’accepte aucune modification.</translation>
    </message>
    <message>
        <source>node %1: good</source>
        <translation>nœud %1&#xa0;: bon</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>nœud %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Node %1 of %2 fails its self-check: %3</source>
        <translation>Le nœud %1 de %2 échoue à son autocontrôle&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 fails its self-check and names no node.</source>
        <translation>%1 échoue à son autocontrôle et ne nomme aucun nœud.</translation>
    </message>
    <message>
        <source>it does not tell a result</source>
        <translation>aucun résultat communiqué</translation>
    </message>
    <message>
        <source>The self-check of every participating cluster passes.</source>
        <translation>L’autocontrôle de chaque cluster participant est réussi.</translation>
    </message>
    <message>
        <source>Mend what is named, then check again. On the node: rlcheck</source>
        <translation>Réparez ce qui est nommé, puis refaites la vérification. Sur le nœud&#xa0;: rlcheck</translation>
    </message>
    <message numerus="yes">
        <source>status “%1”, %n active alert(s)</source>
        <translation>
            <numerusform>statut «&#xa0;%1&#xa0;», %n alerte active</numerusform>
            <numerusform>statut «&#xa0;%1&#xa0;», %n alertes actives</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not tell its status</source>
        <translation>le statut n’est pas communiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 says of itself “%2”, with %n active alert(s).</source>
        <translation>
            <numerusform>%1 se déclare «&#xa0;%2&#xa0;», avec %n alerte active.</numerusform>
            <numerusform>%1 se déclare «&#xa0;%2&#xa0;», avec %n alertes actives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every participating cluster says that it is well.</source>
        <translation>Chaque cluster participant déclare aller bien.</translation>
    </message>
    <message>
        <source>Look at the alerts of the cluster, mend their cause, then check again.</source>
        <translation>Regardez les alertes du cluster, supprimez leur cause, puis refaites la vérification.</translation>
    </message>
    <message>
        <source>crdb_coordinator “%1”, crdb_worker “%2”</source>
        <translation>crdb_coordinator «&#xa0;%1&#xa0;», crdb_worker «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the coordinator ignores requests</source>
        <translation>le coordinateur ignore les requêtes</translation>
    </message>
    <message>
        <source>the coordinator takes requests</source>
        <translation>le coordinateur prend les requêtes</translation>
    </message>
    <message>
        <source>The coordinator of %1 is set to ignore requests.</source>
        <translation>Le coordinateur de %1 est réglé pour ignorer les requêtes.</translation>
    </message>
    <message>
        <source>Coordinator and worker of Active-Active are enabled on every participating cluster.</source>
        <translation>Le coordinateur et le worker d’Active-Active sont enabled sur chaque cluster participant.</translation>
    </message>
    <message>
        <source>Enable the services on that cluster first, then check again.</source>
        <translation>Activez d’abord les services sur ce cluster, puis refaites la vérification.</translation>
    </message>
    <message>
        <source>availability “%1”</source>
        <translation>disponibilité «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it does not tell the availability of the database</source>
        <translation>la disponibilité de la base de données n’est pas communiquée</translation>
    </message>
    <message>
        <source>On %1 the database is not available (“%2”).</source>
        <translation>Sur %1, la base de données n’est pas disponible («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>The database is available on every participating cluster.</source>
        <translation>La base de données est disponible sur chaque cluster participant.</translation>
    </message>
    <message>
        <source>Bring the database back on that cluster first, then check again.</source>
        <translation>Remettez d’abord la base de données en service sur ce cluster, puis refaites la vérification.</translation>
    </message>
    <message>
        <source>no software version (nodes: %1)</source>
        <translation>pas de version du logiciel (nœuds&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Redis Software %1 (nodes: %2)</source>
        <translation>Redis Software %1 (nœuds&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 does not tell its software version (nodes: %2).</source>
        <translation>%1 ne communique pas sa version du logiciel (nœuds&#xa0;: %2).</translation>
    </message>
    <message>
        <source>%1 runs a development build, %2 (nodes: %3), whose number does not tell whether it has the call.</source>
        <translation>%1 exécute une version de développement, %2 (nœuds&#xa0;: %3), dont le numéro ne dit pas si l’appel existe.</translation>
    </message>
    <message>
        <source>%1 runs Redis Software %2 (nodes: %3); the upgrade call needs %4 or later on every cluster.</source>
        <translation>%1 exécute Redis Software %2 (nœuds&#xa0;: %3)&#xa0;; l’appel de mise à niveau demande %4 ou ultérieur sur chaque cluster.</translation>
    </message>
    <message>
        <source>Which clusters take part in this database is not known.</source>
        <translation>On ne sait pas quels clusters participent à cette base de données.</translation>
    </message>
    <message>
        <source>Every node of every participating cluster runs Redis Software %1 or later.</source>
        <translation>Chaque nœud de chaque cluster participant exécute Redis Software %1 ou ultérieur.</translation>
    </message>
    <message>
        <source>The cluster that takes the request is too old: it does not have the upgrade call.</source>
        <translation>Le cluster qui reçoit la requête est trop ancien&#xa0;: il n’a pas l’appel de mise à niveau.</translation>
    </message>
    <message>
        <source>Upgrade the software of every participating cluster to %1 or later first, then the database.</source>
        <translation>Mettez d’abord à niveau le logiciel de chaque cluster participant vers %1 ou ultérieur, puis la base de données.</translation>
    </message>
    <message>
        <source>Too old for this kind of upgrade: %1.</source>
        <translation>Trop ancien pour ce type de mise à niveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Upgrade the software there to %1 or later first. Sent as it is, the task may fail on the way and leave the instances uneven.</source>
        <translation>Mettez-y d’abord à niveau le logiciel vers %1 ou ultérieur. Envoyée ainsi, la tâche peut échouer en chemin et laisser les instances inégales.</translation>
    </message>
    <message>
        <source>Whether these have the upgrade call (Redis Software %1 or later) is not known: %2.</source>
        <translation>On ne sait pas si ceux-ci ont l’appel de mise à niveau (Redis Software %1 ou ultérieur)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sign in to every participating cluster and check again, or look there at its software version.</source>
        <translation>Connectez-vous à chaque cluster participant et refaites la vérification, ou regardez-y la version du logiciel.</translation>
    </message>
    <message>
        <source>Redis Software %1</source>
        <translation>Redis Software %1</translation>
    </message>
    <message>
        <source>Redis Software %1 runs on: %2.</source>
        <translation>Redis Software %1 s’exécute sur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Every node of every participating cluster runs the same Redis Software.</source>
        <translation>Chaque nœud de chaque cluster participant exécute le même Redis Software.</translation>
    </message>
    <message>
        <source>Bring the software of all participating clusters to one version first, then upgrade the database.</source>
        <translation>Amenez d’abord le logiciel de tous les clusters participants à une même version, puis mettez à niveau la base de données.</translation>
    </message>
    <message>
        <source>it does not tell whether it is being upgraded</source>
        <translation>on ne sait pas si une mise à niveau est en cours</translation>
    </message>
    <message>
        <source>cluster upgrade in progress</source>
        <translation>mise à niveau du cluster en cours</translation>
    </message>
    <message>
        <source>changes are blocked</source>
        <translation>les modifications sont bloquées</translation>
    </message>
    <message>
        <source>no cluster upgrade, changes are not blocked</source>
        <translation>pas de mise à niveau du cluster, les modifications ne sont pas bloquées</translation>
    </message>
    <message>
        <source>The software of %1 is being upgraded.</source>
        <translation>Le logiciel de %1 est en cours de mise à niveau.</translation>
    </message>
    <message>
        <source>%1 blocks changes.</source>
        <translation>%1 bloque les modifications.</translation>
    </message>
    <message>
        <source>No participating cluster is being upgraded or blocks changes.</source>
        <translation>Aucun cluster participant n’est en cours de mise à niveau ni ne bloque les modifications.</translation>
    </message>
    <message>
        <source>Wait until the upgrade of the cluster has ended and changes are allowed again, then check again.</source>
        <translation>Attendez que la mise à niveau du cluster soit terminée et que les modifications soient de nouveau permises, puis refaites la vérification.</translation>
    </message>
    <message>
        <source>an operation without a name</source>
        <translation>une opération sans nom</translation>
    </message>
    <message>
        <source>task %1: %2, “%3”, started %4</source>
        <translation>tâche %1&#xa0;: %2, «&#xa0;%3&#xa0;», démarrée %4</translation>
    </message>
    <message>
        <source>task %1: %2, “%3”</source>
        <translation>tâche %1&#xa0;: %2, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n running task(s) of other databases</source>
        <translation>
            <numerusform>%n tâche en cours d’autres bases de données</numerusform>
            <numerusform>%n tâches en cours d’autres bases de données</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Whether %1 has this database could not be read.</source>
        <translation>La présence de cette base de données sur %1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Sign in to the cluster and check again. It refuses a GUID that it does not know, but not that of another database of yours.</source>
        <translation>Connectez-vous au cluster et refaites la vérification. Il refuse un GUID qu’il ne connaît pas, mais pas celui d’une autre de vos bases de données.</translation>
    </message>
    <message>
        <source>%1 does not have the database %2.</source>
        <translation>%1 n’a pas la base de données %2.</translation>
    </message>
    <message>
        <source>Compare the GUID, or send the request through a cluster that takes part in this database.</source>
        <translation>Comparez le GUID, ou envoyez la requête via un cluster qui participe à cette base de données.</translation>
    </message>
    <message>
        <source>%1 has the database %2.</source>
        <translation>%1 a la base de données %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message>
        <source>Another task is running for this database.</source>
        <translation>Une autre tâche est en cours pour cette base de données.</translation>
    </message>
    <message>
        <source>Wait until it ends, then check again. Two tasks at once can leave the instances uneven.</source>
        <translation>Attendez qu’elle se termine, puis refaites la vérification. Deux tâches à la fois peuvent laisser les instances inégales.</translation>
    </message>
    <message>
        <source>A task is running that does not say which database it changes.</source>
        <translation>Une tâche est en cours qui ne dit pas quelle base de données elle modifie.</translation>
    </message>
    <message>
        <source>Find out who started it. Go on only if it is not about this database.</source>
        <translation>Trouvez qui l’a démarrée. Ne continuez que si elle ne concerne pas cette base de données.</translation>
    </message>
    <message>
        <source>Whether a task is running for this database could not be read.</source>
        <translation>L’existence d’une tâche en cours pour cette base de données n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Whether a task is running for this database could not be read from: %1.</source>
        <translation>L’existence d’une tâche en cours pour cette base de données n’a pas pu être lue depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again, or make sure that nobody else changes this database now.</source>
        <translation>Connectez-vous à ces clusters et refaites la vérification, ou assurez-vous que personne d’autre ne modifie maintenant cette base de données.</translation>
    </message>
    <message>
        <source>No task is running for this database.</source>
        <translation>Aucune tâche n’est en cours pour cette base de données.</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Whether your account may upgrade on %1 could not be found out.</source>
        <translation>Impossible de savoir si votre compte peut mettre à niveau sur %1.</translation>
    </message>
    <message>
        <source>Go on if your role may upgrade databases. Otherwise the cluster refuses and nothing is started.</source>
        <translation>Continuez si votre rôle permet de mettre à niveau des bases de données. Sinon, le cluster refuse et rien n’est démarré.</translation>
    </message>
    <message>
        <source>Your account may not upgrade on %1.</source>
        <translation>Votre compte n’a pas le droit de mettre à niveau sur %1.</translation>
    </message>
    <message>
        <source>Sign in with an account whose role has the permission upgrade_crdb, or ask an administrator for it.</source>
        <translation>Connectez-vous avec un compte dont le rôle a la permission upgrade_crdb, ou demandez-la à un administrateur.</translation>
    </message>
    <message>
        <source>Your account may upgrade on %1.</source>
        <translation>Votre compte a le droit de mettre à niveau sur %1.</translation>
    </message>
    <message>
        <source>status “%1”, action “%2”</source>
        <translation>statut «&#xa0;%1&#xa0;», action «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>it does not tell the status of the database</source>
        <translation>le statut de la base de données n’est pas communiqué</translation>
    </message>
    <message>
        <source>On %1 the database is “%2”, not “active”.</source>
        <translation>Sur %1, la base de données est «&#xa0;%2&#xa0;», et non «&#xa0;active&#xa0;».</translation>
    </message>
    <message>
        <source>On %1 something is being done to the database (action %2).</source>
        <translation>Sur %1, une action est en cours sur la base de données (action %2).</translation>
    </message>
    <message>
        <source>The database is active and at rest on every participating cluster.</source>
        <translation>La base de données est active et au repos sur chaque cluster participant.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then check again. No instance may be added, removed or changed meanwhile.</source>
        <translation>Attendez que cela soit terminé, puis refaites la vérification. Aucune instance ne doit être ajoutée, retirée ou modifiée entre-temps.</translation>
    </message>
    <message>
        <source>On %1 a task of another database is running: %2 of CRDB %3.</source>
        <translation>Sur %1, une tâche d’une autre base de données est en cours&#xa0;: %2 de la CRDB %3.</translation>
    </message>
    <message>
        <source>No task of another database is running on these clusters.</source>
        <translation>Aucune tâche d’une autre base de données n’est en cours sur ces clusters.</translation>
    </message>
    <message>
        <source>Upgrade one database at a time: wait until that task has ended, then check again.</source>
        <translation>Mettez à niveau une base de données à la fois&#xa0;: attendez que cette tâche soit terminée, puis refaites la vérification.</translation>
    </message>
    <message>
        <source>it does not have this database</source>
        <translation>cette base de données n’y existe pas</translation>
    </message>
    <message>
        <source>managed by “%1”</source>
        <translation>gérée par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 says that “%2” manages this database.</source>
        <translation>%1 indique que «&#xa0;%2&#xa0;» gère cette base de données.</translation>
    </message>
    <message>
        <source>Nothing else manages this database.</source>
        <translation>Rien d’autre ne gère cette base de données.</translation>
    </message>
    <message>
        <source>Upgrade it there, for example through its REAADB resource: what manages it could undo the change.</source>
        <translation>Faites la mise à niveau là-bas, par exemple par sa ressource REAADB&#xa0;: ce qui la gère pourrait annuler la modification.</translation>
    </message>
    <message>
        <source>%1 to %2 ms after this computer (header Date)</source>
        <translation>%1 à %2 ms après cet ordinateur (en-tête Date)</translation>
    </message>
    <message>
        <source>The clock of %1 is more than %2 s ahead of that of %3.</source>
        <translation>L’horloge de %1 avance de plus de %2 s sur celle de %3.</translation>
    </message>
    <message>
        <source>The clocks of the clusters agree, to within %1 s as far as their answers tell.</source>
        <translation>Les horloges des clusters concordent, à %1 s près, autant que leurs réponses le montrent.</translation>
    </message>
    <message>
        <source>Set the clocks of the nodes by NTP first: Active-Active needs them in step.</source>
        <translation>Réglez d’abord les horloges des nœuds par NTP&#xa0;: Active-Active a besoin qu’elles concordent.</translation>
    </message>
    <message>
        <source>about to expire: %1</source>
        <translation>expire bientôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>no certificate is about to expire</source>
        <translation>aucun certificat n’expire bientôt</translation>
    </message>
    <message>
        <source>On %1 certificates are about to expire.</source>
        <translation>Sur %1, des certificats expirent bientôt.</translation>
    </message>
    <message>
        <source>On %1 these certificates are about to expire: %2.</source>
        <translation>Sur %1, ces certificats expirent bientôt&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its alert of certificates that expire is switched off or not told</source>
        <translation>l’alerte des certificats qui expirent est désactivée ou n’est pas communiquée</translation>
    </message>
    <message>
        <source>No cluster warns of certificates that are about to expire.</source>
        <translation>Aucun cluster ne signale de certificats qui expirent bientôt.</translation>
    </message>
    <message>
        <source>Renew the certificates first, and give the new syncer certificate to the other clusters.</source>
        <translation>Renouvelez d’abord les certificats, et donnez le nouveau certificat du syncer aux autres clusters.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>no end of the license told</source>
        <translation>aucune fin de licence communiquée</translation>
    </message>
    <message>
        <source>it does not tell whether its license is valid</source>
        <translation>on ne sait pas si la licence est valable</translation>
    </message>
    <message>
        <source>The license of %1 has expired.</source>
        <translation>La licence de %1 a expiré.</translation>
    </message>
    <message>
        <source>The license of %1 ends on %2.</source>
        <translation>La licence de %1 se termine le %2.</translation>
    </message>
    <message>
        <source>%1 uses %2 shards, and its license allows %3.</source>
        <translation>%1 utilise %2 shards, et la licence en permet %3.</translation>
    </message>
    <message>
        <source>The license of every participating cluster is valid.</source>
        <translation>La licence de chaque cluster participant est valable.</translation>
    </message>
    <message>
        <source>Renew the license first: with an expired one a cluster refuses changes.</source>
        <translation>Renouvelez d’abord la licence&#xa0;: avec une licence expirée, un cluster refuse les modifications.</translation>
    </message>
    <message>
        <source>node %1 (software %2) has Redis %3</source>
        <translation>le nœud %1 (logiciel %2) a Redis %3</translation>
    </message>
    <message>
        <source>Node %1 of %2 does not have Redis %3.</source>
        <translation>Le nœud %1 de %2 n’a pas Redis %3.</translation>
    </message>
    <message>
        <source>Which version is the newest available could not be read from every participating cluster.</source>
        <translation>La version la plus récente disponible n’a pas pu être lue depuis chaque cluster participant.</translation>
    </message>
    <message>
        <source>Sign in to the participating clusters and check again, or choose a version yourself.</source>
        <translation>Connectez-vous aux clusters participants et refaites la vérification, ou choisissez vous-même une version.</translation>
    </message>
    <message>
        <source>Every instance already runs Redis %1.</source>
        <translation>Chaque instance exécute déjà Redis %1.</translation>
    </message>
    <message>
        <source>Choose another version, or upgrade the software of the clusters that are named first.</source>
        <translation>Choisissez une autre version, ou mettez d’abord à niveau le logiciel des clusters nommés.</translation>
    </message>
    <message>
        <source>Read what is named below. Go on only if it is what you want.</source>
        <translation>Lisez ce qui est nommé ci-dessous. Ne continuez que si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Whether every node has Redis %1 could not be read from: %2.</source>
        <translation>La présence de Redis %1 sur chaque nœud n’a pas pu être lue depuis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again, or look there whether the version is offered.</source>
        <translation>Connectez-vous à ces clusters et refaites la vérification, ou regardez-y si la version est proposée.</translation>
    </message>
    <message>
        <source>Every node of every participating cluster has Redis %1.</source>
        <translation>Chaque nœud de chaque cluster participant a Redis %1.</translation>
    </message>
    <message>
        <source>The instance on %1 already runs Redis %2; going back to %3 is not possible.</source>
        <translation>L’instance sur %1 exécute déjà Redis %2&#xa0;; revenir à %3 n’est pas possible.</translation>
    </message>
    <message>
        <source>No instance is above Redis %1 already.</source>
        <translation>Aucune instance n’est déjà au-dessus de Redis %1.</translation>
    </message>
    <message>
        <source>Choose a version that no instance is above.</source>
        <translation>Choisissez une version qu’aucune instance ne dépasse.</translation>
    </message>
    <message>
        <source>upgrade policy “%1”</source>
        <translation>politique de mise à niveau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it does not tell its upgrade policy</source>
        <translation>la politique de mise à niveau n’est pas communiquée</translation>
    </message>
    <message>
        <source>%1 takes major releases only, and node %2 there marks Redis %3 as a minor one.</source>
        <translation>%1 ne prend que les versions majeures, et le nœud %2 y marque Redis %3 comme mineure.</translation>
    </message>
    <message>
        <source>The upgrade policy of every participating cluster takes Redis %1.</source>
        <translation>La politique de mise à niveau de chaque cluster participant permet Redis %1.</translation>
    </message>
    <message>
        <source>Choose a major release, or set redis_upgrade_policy of the cluster to “latest” first. Sent as it is, the cluster may refuse.</source>
        <translation>Choisissez une version majeure, ou réglez d’abord redis_upgrade_policy du cluster sur «&#xa0;latest&#xa0;». Envoyée ainsi, le cluster peut refuser.</translation>
    </message>
    <message>
        <source>Your account may not upgrade this database on %1: it was refused.</source>
        <translation>Votre compte n’a pas le droit de mettre à niveau cette base de données sur %1&#xa0;: cela a été refusé.</translation>
    </message>
    <message>
        <source>%1 refused an upgrade of %2 by your account, and may refuse this one.</source>
        <translation>%1 a refusé une mise à niveau de %2 par votre compte, et peut refuser celle-ci.</translation>
    </message>
    <message>
        <source>%1: POST /v1/crdbs/%2/upgrade, %3: refused (403)</source>
        <translation>%1&#xa0;: POST /v1/crdbs/%2/upgrade, %3&#xa0;: refusé (403)</translation>
    </message>
    <message>
        <source>Sign in with an account whose role has the permission upgrade_crdb. Where the role was changed meanwhile, sign in again.</source>
        <translation>Connectez-vous avec un compte dont le rôle a la permission upgrade_crdb. Si le rôle a été changé entre-temps, reconnectez-vous.</translation>
    </message>
    <message>
        <source>it does not tell the state of its nodes</source>
        <translation>il n’indique pas l’état de ses nœuds</translation>
    </message>
    <message>
        <source>it does not tell how many shards restart at once</source>
        <translation>il n’indique pas combien de shards redémarrent à la fois</translation>
    </message>
    <message>
        <source>which featuresets it supports is not known</source>
        <translation>les featuresets qu’il prend en charge ne sont pas connus</translation>
    </message>
    <message>
        <source>it does not tell its links to %1</source>
        <translation>il n’indique pas ses liens vers %1</translation>
    </message>
    <message>
        <source>it does not tell its connection to %1</source>
        <translation>il n’indique pas sa connexion à %1</translation>
    </message>
    <message>
        <source>it does not tell the lag behind every other instance</source>
        <translation>il n’indique pas le retard sur chaque autre instance</translation>
    </message>
    <message>
        <source>it does not tell its nodes</source>
        <translation>il n’indique pas ses nœuds</translation>
    </message>
    <message>
        <source>it does not tell whether its coordinator takes requests</source>
        <translation>il n’indique pas si son coordinateur accepte des requêtes</translation>
    </message>
    <message>
        <source>it does not tell the software of node %1</source>
        <translation>il n’indique pas le logiciel du nœud %1</translation>
    </message>
    <message>
        <source>On %1 a task is running that does not say which database it changes: %2.</source>
        <translation>Sur %1 s’exécute une tâche qui ne dit pas quelle base elle modifie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>what its upgrade policy “%1” takes is not known</source>
        <translation>ce que sa politique de mise à niveau «&#xa0;%1&#xa0;» accepte n’est pas connu</translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>Enter the address of the cluster, for example rs-east.example.com or rs-east.example.com:9443.</source>
        <translation>Saisissez l’adresse du cluster, par exemple rs-east.example.com ou rs-east.example.com:9443.</translation>
    </message>
    <message>
        <source>This is too long for an address. Enter host and port alone.</source>
        <translation>C’est trop long pour une adresse. Saisissez seulement l’hôte et le port.</translation>
    </message>
    <message>
        <source>An address has no spaces in it. Remove them.</source>
        <translation>Une adresse ne contient pas d’espaces. Retirez-les.</translation>
    </message>
    <message>
        <source>The address holds a character that cannot be seen. Type it anew.</source>
        <translation>L’adresse contient un caractère invisible. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Without encryption (http) the password would be readable on the way. Use https; the port is usually 9443.</source>
        <translation>Sans chiffrement (http), le mot de passe serait lisible en chemin. Utilisez https&#xa0;; le port est en général 9443.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Enter the host name alone, or begin with https.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé ici. Saisissez seulement le nom d’hôte, ou commencez par https.</translation>
    </message>
    <message>
        <source>Only host and port belong here. Remove the path after the host.</source>
        <translation>Seuls l’hôte et le port ont leur place ici. Retirez le chemin après l’hôte.</translation>
    </message>
    <message>
        <source>The closing bracket ] of the IPv6 address is missing. Add it after the address.</source>
        <translation>Le crochet fermant ] de l’adresse IPv6 manque. Ajoutez-le après l’adresse.</translation>
    </message>
    <message>
        <source>Between the brackets stands no IPv6 address. Enter one such as [2001:db8::1]:9443.</source>
        <translation>Entre les crochets, il n’y a pas d’adresse IPv6. Saisissez-en une, comme [2001:db8::1]:9443.</translation>
    </message>
    <message>
        <source>After the bracket only a colon and the port may follow. Remove the rest.</source>
        <translation>Après le crochet, seuls un deux-points et le port peuvent suivre. Retirez le reste.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, for example [::1]:9443.</source>
        <translation>Mettez une adresse IPv6 entre crochets, par exemple [::1]:9443.</translation>
    </message>
    <message>
        <source>The host name is missing. Put it before the colon.</source>
        <translation>Le nom d’hôte manque. Mettez-le avant le deux-points.</translation>
    </message>
    <message>
        <source>“%1” is not a host name or IP address. Enter one such as rs-east.example.com or 10.0.1.11.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom d’hôte ni une adresse IP. Saisissez par exemple rs-east.example.com ou 10.0.1.11.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: addresses are shown and kept. Type them in their own fields.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe&#xa0;: les adresses sont affichées et conservées. Saisissez-les dans leurs propres champs.</translation>
    </message>
    <message>
        <source>“%1” is not a port. A port is a number from 1 to 65535; for clusters it is usually 9443.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port. Un port est un nombre de 1 à 65535&#xa0;; pour les clusters, c’est en général 9443.</translation>
    </message>
</context>
<context>
    <name>ClusterBars</name>
    <message>
        <source>Compare certificates…</source>
        <translation>Comparer les certificats…</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Nothing is sent to it until you compare them.</source>
        <translation>%1 montre un autre certificat que celui qui a été approuvé. Rien n’y est envoyé tant que vous ne les avez pas comparés.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody has trusted yet. Nothing is sent to it until you decide.</source>
        <translation>%1 montre un certificat que personne n’a encore approuvé. Rien n’y est envoyé tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>The password of %1 was not saved. %2</source>
        <translation>Le mot de passe de %1 n’a pas été enregistré. %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>%1 is not connected. %2</source>
        <translation>%1 n’est pas connecté. %2</translation>
    </message>
    <message>
        <source>%1 is not connected: its password is not saved. Type it to sign in.</source>
        <translation>%1 n’est pas connecté&#xa0;: son mot de passe n’est pas enregistré. Saisissez-le pour vous connecter.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Signed out of %1. Upgrades go on in the cluster, but this program cannot see them until you sign in again.</source>
        <translation>Session fermée sur %1. Les mises à niveau continuent dans le cluster, mais ce programme ne peut pas les voir tant que vous ne vous reconnectez pas.</translation>
    </message>
    <message>
        <source>%1 is not connected. %2. %3</source>
        <translation>%1 n’est pas connecté. %2. %3</translation>
    </message>
</context>
<context>
    <name>ClusterDetails</name>
    <message>
        <source>Cluster details</source>
        <translation>Détails du cluster</translation>
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
        <translation>&amp;Adresse du cluster</translation>
    </message>
    <message>
        <source>Cluster address</source>
        <translation>Adresse du cluster</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>Confian&amp;ce</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Fichier des CA</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier des CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier des CA</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>Aut&amp;hentification</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>C&amp;ertificate file</source>
        <translation>Fichier du c&amp;ertificat</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier du certificat</translation>
    </message>
    <message>
        <source>Ke&amp;y file</source>
        <translation>Fichier de la clé (&amp;y)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de la clé</translation>
    </message>
    <message>
        <source>Keep the &amp;password in the system keychain</source>
        <translation>Garder le mot de &amp;passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>&amp;Connect when the program starts</source>
        <translation>Co&amp;nnecter au démarrage du programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Ajouter un cluster</translation>
    </message>
    <message>
        <source>What you call it; empty: its own name is shown.</source>
        <translation>Comment vous l’appelez&#xa0;; vide&#xa0;: son propre nom est affiché.</translation>
    </message>
    <message>
        <source>Ask about its certificate</source>
        <translation>Demander pour son certificat</translation>
    </message>
    <message>
        <source>This computer&apos;s CAs only</source>
        <translation>Seulement les CA de cet ordinateur</translation>
    </message>
    <message>
        <source>CAs of a file only</source>
        <translation>Seulement les CA d’un fichier</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Token for user name and password</source>
        <translation>Jeton pour nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Edit the cluster</source>
        <translation>Modifier le cluster</translation>
    </message>
    <message>
        <source>Save the cluster</source>
        <translation>Enregistrer le cluster</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon: the sign-in would end the name there.</source>
        <translation>Un nom d’utilisateur ne peut pas contenir de deux-points&#xa0;: l’authentification y arrêterait le nom.</translation>
    </message>
    <message>
        <source>Choose the key that belongs to the certificate.</source>
        <translation>Choisissez la clé qui appartient au certificat.</translation>
    </message>
    <message>
        <source>%1 is saved already. Edit it in the list.</source>
        <translation>%1 est déjà enregistré. Modifiez-le dans la liste.</translation>
    </message>
    <message>
        <source>Every upgrade that takes part here wants the database&apos;s name typed.</source>
        <translation>Chaque mise à niveau qui le concerne demande de saisir le nom de la base de données.</translation>
    </message>
    <message>
        <source>What this computer&apos;s CAs vouch for is trusted. Any other certificate is shown to you first, and then it and no other.</source>
        <translation>Ce que les CA de cet ordinateur garantissent est approuvé. Tout autre certificat vous est d’abord montré, puis lui seul est accepté.</translation>
    </message>
    <message>
        <source>A certificate that this computer&apos;s CAs do not vouch for is refused; nobody is asked.</source>
        <translation>Un certificat que les CA de cet ordinateur ne garantissent pas est refusé&#xa0;; personne n’est interrogé.</translation>
    </message>
    <message>
        <source>Only certificates that these CAs vouch for; nobody is asked. The file is read anew when it changes.</source>
        <translation>Seulement les certificats que ces CA garantissent&#xa0;; personne n’est interrogé. Le fichier est relu quand il change.</translation>
    </message>
    <message>
        <source>For clusters that switched the password with each request off.</source>
        <translation>Pour les clusters qui ont désactivé le mot de passe à chaque requête.</translation>
    </message>
    <message>
        <source>Keep the key&apos;s &amp;passphrase in the system keychain</source>
        <translation>Garder la phra&amp;se secrète de la clé dans le trousseau du système</translation>
    </message>
</context>
<context>
    <name>ClusterExchange</name>
    <message>
        <source>“trust = file” needs a line “ca file = …”.</source>
        <translation>«&#xa0;trust = file&#xa0;» demande une ligne «&#xa0;ca file = …&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a list of clusters: it does not begin with “%1”.</source>
        <translation>Ce n’est pas une liste de clusters&#xa0;: elle ne commence pas par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its format is %1; this program knows format %2.</source>
        <translation>Son format est %1&#xa0;; ce programme connaît le format %2.</translation>
    </message>
    <message>
        <source>“%1” is neither an address in brackets nor a line of the kind “name = value”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse entre crochets ni une ligne du genre «&#xa0;nom = valeur&#xa0;».</translation>
    </message>
    <message>
        <source>This line comes before the first address in brackets.</source>
        <translation>Cette ligne vient avant la première adresse entre crochets.</translation>
    </message>
    <message>
        <source>“%1” is given twice for this cluster.</source>
        <translation>«&#xa0;%1&#xa0;» est donné deux fois pour ce cluster.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Le crochet n’est pas fermé.</translation>
    </message>
    <message>
        <source>%1 is in this file twice.</source>
        <translation>%1 figure deux fois dans ce fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. It is one of: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;». C’est l’un de&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is none of the names that this program knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun des noms que ce programme connaît.</translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message>
        <source>its id is not one of this program&apos;s</source>
        <translation>son identifiant n’est pas de ce programme</translation>
    </message>
    <message>
        <source>its kind, trust or sign-in is none that this program knows</source>
        <translation>son type, sa confiance ou son authentification est inconnu de ce programme</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>à l’octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it was written by a later version of this program</source>
        <translation>écrit par une version ultérieure de ce programme</translation>
    </message>
    <message>
        <source>it is not a list of clusters</source>
        <translation>ce n’est pas une liste de clusters</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>entrée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>entry %1: %2 is in the list twice</source>
        <translation>entrée %1&#xa0;: %2 figure deux fois dans la liste</translation>
    </message>
</context>
<context>
    <name>ClusterRows</name>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>may not upgrade</source>
        <translation>ne peut pas mettre à niveau</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>may upgrade</source>
        <translation>peut mettre à niveau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>unknown until it is connected</source>
        <translation>inconnu jusqu’à la connexion</translation>
    </message>
    <message>
        <source>%1: may not upgrade, as the cluster&apos;s refusal (403) showed</source>
        <translation>%1&#xa0;: ne peut pas mettre à niveau, comme l’a montré le refus du cluster (403)</translation>
    </message>
    <message>
        <source>unknown: the cluster did not tell</source>
        <translation>inconnu&#xa0;: le cluster ne l’a pas communiqué</translation>
    </message>
    <message>
        <source>%1: whether it may upgrade is unknown</source>
        <translation>%1&#xa0;: on ne sait pas si la mise à niveau est permise</translation>
    </message>
    <message>
        <source>%1: may upgrade</source>
        <translation>%1&#xa0;: peut mettre à niveau</translation>
    </message>
    <message>
        <source>%1: may not upgrade; it lacks upgrade_crdb</source>
        <translation>%1&#xa0;: ne peut pas mettre à niveau&#xa0;; il manque upgrade_crdb</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Disconnected. Nothing is sent to it.</source>
        <translation>Déconnecté. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Waiting for the system keychain… You can type the password instead.</source>
        <translation>En attente du trousseau du système… Vous pouvez saisir le mot de passe à la place.</translation>
    </message>
    <message>
        <source>Its password is not saved. Sign in to type it.</source>
        <translation>Son mot de passe n’est pas enregistré. Connectez-vous pour le saisir.</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>dans le trousseau du système</translation>
    </message>
    <message>
        <source>being saved in the system keychain…</source>
        <translation>en cours d’enregistrement dans le trousseau du système…</translation>
    </message>
    <message>
        <source>not saved. %1</source>
        <translation>non enregistré. %1</translation>
    </message>
    <message>
        <source>not saved; in memory until the program is closed</source>
        <translation>non enregistré&#xa0;; en mémoire jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>asked from the system keychain when it is connected</source>
        <translation>demandé au trousseau du système lors de la connexion</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>this computer&apos;s CAs, or the certificate that you accept</source>
        <translation>les CA de cet ordinateur, ou le certificat que vous acceptez</translation>
    </message>
    <message>
        <source>this computer&apos;s CAs only</source>
        <translation>seulement les CA de cet ordinateur</translation>
    </message>
    <message>
        <source>the CAs in %1 only</source>
        <translation>seulement les CA dans %1</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>software version, then the numbers of its nodes</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s): %1</source>
        <translation>
            <numerusform>%n nœud&#xa0;: %1</numerusform>
            <numerusform>%n nœuds&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The upgrade call needs %2.</source>
        <translation>%1. L’appel de mise à niveau demande %2.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>as this computer&apos;s</source>
        <translation>comme celle de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s</source>
        <translation>%1 en avance sur celle de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s</source>
        <translation>%1 en retard sur celle de cet ordinateur</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>not since the program was started</source>
        <translation>pas depuis le démarrage du programme</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>its end is not given</source>
        <translation>sa fin n’est pas indiquée</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré %1</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s), %1</source>
        <translation>
            <numerusform>expire dans %n jour, %1</numerusform>
            <numerusform>expire dans %n jours, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Cluster name</source>
        <translation>Nom du cluster</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>not seen since the program was started</source>
        <translation>pas vu depuis le démarrage du programme</translation>
    </message>
</context>
<context>
    <name>ClusterWords</name>
    <message>
        <source>asking the keychain</source>
        <translation>interroge le trousseau</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>looking at the certificate</source>
        <translation>examine le certificat</translation>
    </message>
    <message>
        <source>certificate not trusted yet</source>
        <translation>certificat pas encore approuvé</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>authentification en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>session fermée</translation>
    </message>
    <message>
        <source>certificate changed, blocked</source>
        <translation>certificat modifié, bloqué</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message>
        <source>The password of %1 may still be in the system keychain: it did not confirm that it is gone. Look there for “crdb-upgrader”.</source>
        <translation>Le mot de passe de %1 est peut-être encore dans le trousseau du système&#xa0;: celui-ci n’a pas confirmé sa suppression. Cherchez-y «&#xa0;crdb-upgrader&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ClustersModel</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Remove %1 from the list? It is disconnected, and its password leaves the system keychain. Tasks and history stay.</source>
        <translation>Retirer %1 de la liste&#xa0;? Il est déconnecté, et son mot de passe quitte le trousseau du système. Les tâches et l’historique restent.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>No cluster is saved</source>
        <translation>Aucun cluster enregistré</translation>
    </message>
    <message>
        <source>Save the clusters of your Active-Active databases here: where they are, who vouches for them, and how to sign in. Passwords stay in the system keychain, or nowhere.</source>
        <translation>Enregistrez ici les clusters de vos bases de données Active-Active&#xa0;: où ils sont, qui s’en porte garant et comment s’y connecter. Les mots de passe restent dans le trousseau du système, ou nulle part.</translation>
    </message>
    <message>
        <source>Add the first cluster…</source>
        <translation>Ajouter le premier cluster…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Steps &amp;by hand…</source>
        <translation>Étapes à la &amp;main…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;S’authentifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Monter (&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Descendre (&amp;W)</translation>
    </message>
    <message>
        <source>Import a list of clusters</source>
        <translation>Importer une liste de clusters</translation>
    </message>
    <message>
        <source>Lists of clusters (*.clusters);;All files (*)</source>
        <translation>Listes de clusters (*.clusters);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Rien n’a été importé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend these lines, then import again.
%1</source>
        <translation>Rien n’a été importé. Corrigez ces lignes, puis importez de nouveau.
%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) imported.</source>
        <translation>
            <numerusform>%n cluster importé.</numerusform>
            <numerusform>%n clusters importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Already here, left as they are: %2.</source>
        <translation>%1 Déjà présents, laissés tels quels&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export the list of clusters</source>
        <translation>Exporter la liste des clusters</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>Rien n’a été exporté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Exported to %1. It holds no passwords; give it to whomever works with these clusters.</source>
        <translation>Exporté vers %1. Le fichier ne contient aucun mot de passe&#xa0;; donnez-le à ceux qui travaillent avec ces clusters.</translation>
    </message>
</context>
<context>
    <name>Codec</name>
    <message>
        <source>%1: missing</source>
        <translation>%1&#xa0;: manquant</translation>
    </message>
    <message>
        <source>not a version</source>
        <translation>pas une version</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>guid: not a GUID</source>
        <translation>guid&#xa0;: pas un GUID</translation>
    </message>
    <message>
        <source>of another database</source>
        <translation>d’une autre base de données</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>pas un nombre entier</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni true ni false</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>pas une liste</translation>
    </message>
    <message>
        <source>not a list of texts</source>
        <translation>pas une liste de textes</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>pas un objet</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1 of %2</source>
        <translation>JSON non valide à l’octet %1 sur %2</translation>
    </message>
    <message>
        <source>a field stands twice in one object</source>
        <translation>un champ figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>not a complete list</source>
        <translation>pas une liste complète</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est aucune des langues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no option “%1”. --help lists all.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;». --help les donne toutes.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>--autoplay only works together with --demo.</source>
        <translation>--autoplay ne fonctionne qu’avec --demo.</translation>
    </message>
    <message>
        <source>--exercise and --demo exclude each other: an exercise brings its own scenario.</source>
        <translation>--exercise et --demo s’excluent&#xa0;: un exercice apporte son propre scénario.</translation>
    </message>
    <message>
        <source>--exercise and --connect exclude each other: simulated and real clusters are never in one window.</source>
        <translation>--exercise et --connect s’excluent&#xa0;: des clusters simulés et réels ne sont jamais dans une même fenêtre.</translation>
    </message>
    <message>
        <source>--demo and --connect exclude each other: simulated and real clusters are never in one window.</source>
        <translation>--demo et --connect s’excluent&#xa0;: des clusters simulés et réels ne sont jamais dans une même fenêtre.</translation>
    </message>
    <message>
        <source>--redis-version only works together with --guid: it fills in the form of that database.</source>
        <translation>--redis-version ne fonctionne qu’avec --guid&#xa0;: il remplit le formulaire de cette base de données.</translation>
    </message>
    <message>
        <source>--user only works together with --connect.</source>
        <translation>--user ne fonctionne qu’avec --connect.</translation>
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
        <translation>Met à niveau les bases de données Active-Active (CRDB) de Redis Software.

crdb-upgrader [--demo[=SCENARIO]] [--autoplay] [--exercise NAME] [--connect URL] [--user NAME] [--guid GUID]
              [--redis-version V] [--data-dir DIR] [--lang CODE] [--self-test] [--version] [--help] [LINK]

  --demo[=SCENARIO]   démarrer avec des clusters simulés&#xa0;; crdb-simulator --list nomme les scénarios
  --autoplay          avec --demo&#xa0;: jouer seul le formulaire, la revue et la tâche
  --exercise NAME     commencer un exercice de la page Formation, par exemple 01-first-upgrade
  --connect URL       ouvrir la boîte de connexion avec cette adresse
  --user NAME         et ce nom d’utilisateur
  --guid GUID         indiquer la base de données à mettre à niveau
  --redis-version V   et la version, par exemple 8.4
  --data-dir DIR      conserver dans DIR les réglages et le registre de toutes les mises à niveau
  --lang CODE         textes dans cette langue&#xa0;: de, en, es ou fr
  --self-test         vérifier que le programme est complet, puis terminer
  LINK                montrer crdb-upgrader://task/ID ou crdb-upgrader://database/GUID, dans la fenêtre ouverte s’il y en a une
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
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>Command, page or database</source>
        <translation>Commande, page ou base de données</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing has all these words in its name.</source>
        <translation>Rien n’a tous ces mots dans son nom.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n hit(s); type more of the name.</source>
        <translation>
            <numerusform>Les %1 premiers sur %n résultat&#xa0;; saisissez-en plus du nom.</numerusform>
            <numerusform>Les %1 premiers sur %n résultats&#xa0;; saisissez-en plus du nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Return runs: %1</source>
        <translation>Entrée exécute&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation>Se connecter à un cluster</translation>
    </message>
    <message>
        <source>Signs in to the REST API of a Redis Software cluster. The certificate is looked at first; the password is sent only after it is trusted, and is kept in memory until the program is closed, unless you keep it in the system keychain.</source>
        <translation>Ouvre une session sur l’API REST d’un cluster Redis Software. Le certificat est d’abord examiné&#xa0;; le mot de passe n’est envoyé qu’une fois le certificat approuvé, et reste en mémoire jusqu’à la fermeture du programme, sauf si vous le gardez dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Cluster &amp;address</source>
        <translation>&amp;Adresse du cluster</translation>
    </message>
    <message>
        <source>Cluster address</source>
        <translation>Adresse du cluster</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the key</source>
        <translation>P&amp;hrase secrète de la clé</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>empty where the key has none</source>
        <translation>vide si la clé n’en a pas</translation>
    </message>
    <message>
        <source>&amp;Save this cluster</source>
        <translation>Enregi&amp;strer ce cluster</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system keychain</source>
        <translation>&amp;Garder le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter the user name, usually an e-mail address.</source>
        <translation>Saisissez le nom d’utilisateur, en général une adresse électronique.</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon: the sign-in would end the name there.</source>
        <translation>Un nom d’utilisateur ne peut pas contenir de deux-points&#xa0;: l’authentification y arrêterait le nom.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Not connected. No password was sent.</source>
        <translation>Non connecté. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <translation>&amp;Utiliser plutôt %1</translation>
    </message>
    <message>
        <source>Puts that address into the field. Nothing is sent.</source>
        <translation>Met cette adresse dans le champ. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Connect only if it is a node of your cluster.</source>
        <translation>Rien n’a été envoyé à %1. Ne vous connectez que si c’est un nœud de votre cluster.</translation>
    </message>
    <message>
        <source>Looking at the certificate…</source>
        <translation>Examen du certificat…</translation>
    </message>
    <message>
        <source>Waiting for your decision about the certificate.</source>
        <translation>En attente de votre décision sur le certificat.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Authentification…</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it could be read: which submissions it held is not known.</source>
        <translation>Rien n’y était lisible&#xa0;: on ne sait pas quels envois il contenait.</translation>
    </message>
    <message>
        <source>No submission was recovered.</source>
        <translation>Aucun envoi n’a été récupéré.</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) recovered: %1.</source>
        <translation>
            <numerusform>%n envoi récupéré&#xa0;: %1.</numerusform>
            <numerusform>%n envois récupérés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) not recovered: %1.</source>
        <translation>
            <numerusform>%n envoi non récupéré&#xa0;: %1.</numerusform>
            <numerusform>%n envois non récupérés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n line(s) of the history lost.</source>
        <translation>
            <numerusform>Au moins %n ligne de l’historique perdue.</numerusform>
            <numerusform>Au moins %n lignes de l’historique perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many lines of the history are lost, if any, cannot be told.</source>
        <translation>On ne peut pas dire combien de lignes de l’historique sont perdues, s’il y en a.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Le fichier endommagé a été conservé sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>trop grand</translation>
    </message>
</context>
<context>
    <name>DatabaseRow</name>
    <message>
        <source>syncer %1</source>
        <translation>syncer %1</translation>
    </message>
    <message>
        <source>link to %1: %2</source>
        <translation>lien vers %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody is signed in to this cluster</source>
        <translation>aucune session n’est ouverte sur ce cluster</translation>
    </message>
    <message>
        <source>this account is not shown the instance</source>
        <translation>l’instance n’est pas montrée à ce compte</translation>
    </message>
    <message>
        <source>the last look failed</source>
        <translation>la dernière lecture a échoué</translation>
    </message>
    <message>
        <source>this account is not shown the database</source>
        <translation>la base de données n’est pas montrée à ce compte</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Version de Redis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation>Featureset</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 ne convient pas</translation>
    </message>
    <message>
        <source>task running</source>
        <translation>tâche en cours</translation>
    </message>
    <message>
        <source>instances differ</source>
        <translation>instances différentes</translation>
    </message>
    <message>
        <source>not everything is known</source>
        <translation>tout n’est pas connu</translation>
    </message>
    <message>
        <source>goal not known</source>
        <translation>objectif inconnu</translation>
    </message>
    <message>
        <source>can be upgraded</source>
        <translation>peut être mise à niveau</translation>
    </message>
    <message>
        <source>at goal</source>
        <translation>à l’objectif</translation>
    </message>
</context>
<context>
    <name>DatabasesModel</name>
    <message>
        <source>%1, upgrading</source>
        <translation>%1, en cours de mise à niveau</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>unknown, not signed in</source>
        <translation>inconnu, non connecté</translation>
    </message>
    <message>
        <source>unknown, not shown</source>
        <translation>inconnu, non montré</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>unknown, look failed</source>
        <translation>inconnu, lecture échouée</translation>
    </message>
    <message>
        <source>p%1</source>
        <translation>p%1</translation>
    </message>
    <message>
        <source>f%1</source>
        <translation>f%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not on this cluster</source>
        <translation>%1&#xa0;: pas sur ce cluster</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The newest version that every node of every participating cluster offers.</source>
        <translation>La version la plus récente que propose chaque nœud de chaque cluster participant.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Filter databases</source>
        <translation>Filtrer les bases de données</translation>
    </message>
    <message>
        <source>Name, GUID, version or module</source>
        <translation>Nom, GUID, version ou module</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>Demandent atte&amp;ntion</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Up&amp;grade…</source>
        <translation>Mettre à &amp;niveau…</translation>
    </message>
    <message>
        <source>Database details</source>
        <translation>Détails de la base de données</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>No Active-Active database is known</source>
        <translation>Aucune base de données Active-Active connue</translation>
    </message>
    <message>
        <source>Connected clusters are asked for their Active-Active databases; each appears here once, with its instances side by side.</source>
        <translation>Les clusters connectés sont interrogés sur leurs bases de données Active-Active&#xa0;; chacune apparaît ici une fois, ses instances côte à côte.</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>Connecter un cluster</translation>
    </message>
    <message>
        <source>No database matches</source>
        <translation>Aucune base de données ne correspond</translation>
    </message>
    <message>
        <source>None of the known databases has what the filter asks for.</source>
        <translation>Aucune des bases de données connues n’a ce que demande le filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 does not show its databases to this account.</source>
        <translation>%1 ne montre pas ses bases de données à ce compte.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>%1 has none that this account may see.</source>
        <translation>%1 n’en a aucune que ce compte puisse voir.</translation>
    </message>
    <message numerus="yes">
        <source>%n Active-Active database(s)</source>
        <translation>
            <numerusform>%n base de données Active-Active</numerusform>
            <numerusform>%n bases de données Active-Active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n demande attention</numerusform>
            <numerusform>%n demandent attention</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs attention</source>
        <translation>aucune ne demande attention</translation>
    </message>
    <message>
        <source>What runs where, what could run, and what needs somebody.</source>
        <translation>Ce qui s’exécute et où, ce qui pourrait s’exécuter, et ce qui demande quelqu’un.</translation>
    </message>
    <message>
        <source>%1, %2. Goal: the newest version that every node of every participating cluster offers.</source>
        <translation>%1, %2. Objectif&#xa0;: la version la plus récente que propose chaque nœud de chaque cluster participant.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
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
        <translation>Ce n’est pas un lien de ce programme. Les liens sont crdb-upgrader://task/&lt;task ID&gt; et crdb-upgrader://database/&lt;GUID&gt;, et ne font que montrer une page.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>%1. These are simulated clusters; nothing here is real.</source>
        <translation>%1. Ce sont des clusters simulés&#xa0;; rien ici n’est réel.</translation>
    </message>
    <message>
        <source>The database is named by its GUID.</source>
        <translation>La base de données est nommée par son GUID.</translation>
    </message>
    <message>
        <source>The version it should have afterwards.</source>
        <translation>La version qu’elle doit avoir ensuite.</translation>
    </message>
    <message>
        <source>Check reads from the clusters and sends nothing that changes them.</source>
        <translation>Vérifier lit depuis les clusters et n’envoie rien qui les modifie.</translation>
    </message>
    <message>
        <source>Review shows exactly what would be sent.</source>
        <translation>La revue montre exactement ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>A check did not pass. In class it is sent all the same, to see what the cluster answers.</source>
        <translation>Une vérification n’est pas réussie. En cours, on l’envoie quand même, pour voir ce que répond le cluster.</translation>
    </message>
    <message>
        <source>The last button names what it does. It is recorded on disk first, then sent once.</source>
        <translation>Le dernier bouton nomme ce qu’il fait. C’est d’abord enregistré sur le disque, puis envoyé une fois.</translation>
    </message>
    <message>
        <source>Accepted is not finished. From here on the program only watches.</source>
        <translation>Accepté n’est pas terminé. À partir d’ici, le programme ne fait qu’observer.</translation>
    </message>
    <message>
        <source>“%1” did not become usable.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas devenu utilisable.</translation>
    </message>
    <message>
        <source>The task did not end.</source>
        <translation>La tâche ne s’est pas terminée.</translation>
    </message>
</context>
<context>
    <name>DemonstrationOverlay</name>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
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
        <translation>Nom de la base de données</translation>
    </message>
    <message>
        <source>Upgrade and allow data loss</source>
        <translation>Mettre à niveau en acceptant la perte de données</translation>
    </message>
    <message>
        <source>This upgrade can permanently lose data of %1.</source>
        <translation>Cette mise à niveau peut perdre définitivement des données de %1.</translation>
    </message>
    <message>
        <source>CRDB %1, through %2</source>
        <translation>CRDB %1, via %2</translation>
    </message>
    <message>
        <source>To go on, type the GUID: %1</source>
        <translation>Pour continuer, saisissez le GUID&#xa0;: %1</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Pour continuer, saisissez le nom de la base de données&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Qt: %1</source>
        <translation>Qt&#xa0;: %1</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS&#xa0;: %1</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>Système&#xa0;: %1</translation>
    </message>
    <message>
        <source>Window system: %1</source>
        <translation>Système de fenêtres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clusters: none</source>
        <translation>Clusters&#xa0;: aucun</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>version inconnue</translation>
    </message>
    <message>
        <source>Cluster %1 (SIMULATION): %2, %3</source>
        <translation>Cluster %1 (SIMULATION)&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Cluster %1: %2, %3</source>
        <translation>Cluster %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Requests: none</source>
        <translation>Requêtes&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Requests, oldest first (UTC):</source>
        <translation>Requêtes, les plus anciennes d’abord (UTC)&#xa0;:</translation>
    </message>
    <message>
        <source>%1  cluster %2  %3</source>
        <translation>%1  cluster %2  %3</translation>
    </message>
    <message>
        <source>looking at its certificate</source>
        <translation>examine son certificat</translation>
    </message>
    <message>
        <source>asking for trust</source>
        <translation>demande la confiance</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>authentification en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>session fermée</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>certificat modifié</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <source>Time stands still.</source>
        <translation>Le temps est arrêté.</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast.</source>
        <translation>Le temps s’écoule %1 fois plus vite.</translation>
    </message>
    <message>
        <source>Time was put forward by %1 s.</source>
        <translation>Le temps a été avancé de %1 s.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Défini&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Repris&#xa0;: %1</translation>
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
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermé&#xa0;: %1</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Documentation: %1</source>
        <translation>Documentation&#xa0;: %1</translation>
    </message>
    <message>
        <source>What this program has read</source>
        <translation>Ce que ce programme a lu</translation>
    </message>
    <message>
        <source>What we conclude from the catalogue</source>
        <translation>Ce que nous concluons du catalogue</translation>
    </message>
    <message>
        <source>Nothing: the modules of this database and the catalogue of a participating cluster could not be read. Connect to the participating clusters to see which module does not fit.</source>
        <translation>Rien&#xa0;: les modules de cette base de données et le catalogue d’un cluster participant n’ont pas pu être lus. Connectez les clusters participants pour voir quel module ne convient pas.</translation>
    </message>
    <message>
        <source>This is no part of the answer. Read from the catalogues, these modules do not fit:</source>
        <translation>Ceci ne fait pas partie de la réponse. D’après les catalogues, ces modules ne conviennent pas&#xa0;:</translation>
    </message>
    <message>
        <source>No certain misfit was found. Some capabilities that may be needed are missing:</source>
        <translation>Aucune inadéquation certaine n’a été trouvée. Certaines capacités peut-être nécessaires manquent&#xa0;:</translation>
    </message>
    <message>
        <source>No misfit was found in what could be read: every module has a version that covers the settings of this database. The cluster sees it differently; it may know of settings that cannot be read.</source>
        <translation>Aucune inadéquation n’a été trouvée dans ce qui a pu être lu&#xa0;: chaque module a une version qui couvre les réglages de cette base de données. Le cluster en juge autrement&#xa0;; il connaît peut-être des réglages qui ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>What the cluster said</source>
        <translation>Ce que le cluster a dit</translation>
    </message>
    <message>
        <source>What the cluster said (HTTP %1)</source>
        <translation>Ce que le cluster a dit (HTTP %1)</translation>
    </message>
    <message>
        <source>What the cluster said (HTTP %1, %2)</source>
        <translation>Ce que le cluster a dit (HTTP %1, %2)</translation>
    </message>
    <message>
        <source>The answer had no text.</source>
        <translation>La réponse n’avait pas de texte.</translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message>
        <source>No problems so far.</source>
        <translation>Aucun problème jusqu’ici.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The cluster said: “%1”.</source>
        <translation>Le cluster a dit&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The cluster gave no reason.</source>
        <translation>Le cluster n’a donné aucune raison.</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>le cluster</translation>
    </message>
    <message>
        <source>a cluster that is not named</source>
        <translation>un cluster qui n’est pas nommé</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>ce qui était demandé</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>un autre endroit</translation>
    </message>
    <message>
        <source>Something happened that this program does not know</source>
        <translation>Il s’est passé quelque chose que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>The answer of %1 had the status %4, for which there is no explanation here. %2</source>
        <translation>La réponse de %1 avait le statut %4, pour lequel il n’y a pas d’explication ici. %2</translation>
    </message>
    <message>
        <source>There is no explanation here for what %1 did. %2</source>
        <translation>Il n’y a pas d’explication ici pour ce que %1 a fait. %2</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task. Read the raw text.</source>
        <translation>Nous ne savons pas si la mise à niveau a démarré&#xa0;; rien ne sera renvoyé. La tâche est demandée au cluster. Lisez le texte brut.</translation>
    </message>
    <message>
        <source>Read the raw text, and look for its words in the documentation or ask Redis support.</source>
        <translation>Lisez le texte brut, et cherchez-en les mots dans la documentation, ou demandez au support Redis.</translation>
    </message>
    <message>
        <source>The certificate vouches only for itself</source>
        <translation>Le certificat ne se garantit que lui-même</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, or its chain ends in a CA that is not trusted here. Nothing was sent, no password either.</source>
        <translation>Le certificat de %1 est autosigné, ou sa chaîne se termine par une CA qui n’est pas approuvée ici. Rien n’a été envoyé, aucun mot de passe non plus.</translation>
    </message>
    <message>
        <source>Choose the file with the CA that issued it, or compare the fingerprint on a node and trust this one certificate.</source>
        <translation>Choisissez le fichier de la CA qui l’a émis, ou comparez l’empreinte sur un nœud et approuvez ce seul certificat.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is not known</source>
        <translation>L’émetteur du certificat n’est pas connu</translation>
    </message>
    <message>
        <source>No trusted CA issued the certificate of %1, or the server left a certificate of the chain out. Nothing was sent, no password either.</source>
        <translation>Aucune CA approuvée n’a émis le certificat de %1, ou le serveur a omis un certificat de la chaîne. Rien n’a été envoyé, aucun mot de passe non plus.</translation>
    </message>
    <message>
        <source>Ask who issued it, and choose the file with that CA and those in between. If the CA was changed lately, the file may be too old.</source>
        <translation>Demandez qui l’a émis, et choisissez le fichier de cette CA et des intermédiaires. Si la CA a changé récemment, le fichier est peut-être trop ancien.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Le certificat est pour un autre nom</translation>
    </message>
    <message>
        <source>The certificate is trusted, but the address in %1 is not among its names. Nothing was sent, no password either.</source>
        <translation>Le certificat est approuvé, mais l’adresse dans %1 n’est pas parmi ses noms. Rien n’a été envoyé, aucun mot de passe non plus.</translation>
    </message>
    <message>
        <source>Use the name of the cluster for its address, not an IP address. If the name is right, something else answers there: ask your administrators.</source>
        <translation>Utilisez comme adresse le nom du cluster, pas une adresse IP. Si le nom est juste, autre chose y répond&#xa0;: demandez à vos administrateurs.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid once and is no longer. Nothing was sent, no password either.</source>
        <translation>Le certificat de %1 a été valable et ne l’est plus. Rien n’a été envoyé, aucun mot de passe non plus.</translation>
    </message>
    <message>
        <source>Have the certificate renewed, and check that the clock of this computer is right.</source>
        <translation>Faites renouveler le certificat, et vérifiez que l’horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>The time of the certificate of %1 has not come, by the clock of this computer. Nothing was sent, no password either.</source>
        <translation>Selon l’horloge de cet ordinateur, le temps du certificat de %1 n’est pas venu. Rien n’a été envoyé, aucun mot de passe non plus.</translation>
    </message>
    <message>
        <source>Check the clock of this computer first, then the one of the node that made the certificate.</source>
        <translation>Vérifiez d’abord l’horloge de cet ordinateur, puis celle du nœud qui a créé le certificat.</translation>
    </message>
    <message>
        <source>The server speaks only outdated encryption</source>
        <translation>Le serveur ne parle qu’un chiffrement obsolète</translation>
    </message>
    <message>
        <source>This program speaks TLS 1.2 and 1.3, and %1 accepts neither of them. Nothing was sent, no password either.</source>
        <translation>Ce programme parle TLS 1.2 et 1.3, et %1 n’accepte ni l’un ni l’autre. Rien n’a été envoyé, aucun mot de passe non plus.</translation>
    </message>
    <message>
        <source>Have min_control_TLS_version of the cluster set to 1.2 or 1.3, or look for an old proxy or balancer in between.</source>
        <translation>Faites régler min_control_TLS_version du cluster sur 1.2 ou 1.3, ou cherchez un ancien proxy ou répartiteur de charge sur le chemin.</translation>
    </message>
    <message>
        <source>The cluster asks for a certificate of yours</source>
        <translation>Le cluster demande un certificat de votre part</translation>
    </message>
    <message>
        <source>Only clients with a certificate of their own are let in at %1, and none is set for this cluster.</source>
        <translation>Seuls les clients ayant leur propre certificat sont admis sur %1, et aucun n’est défini pour ce cluster.</translation>
    </message>
    <message>
        <source>Nothing was answered. Choose the files of your certificate and its key for this cluster, and connect anew.</source>
        <translation>Rien n’a reçu de réponse. Choisissez pour ce cluster les fichiers de votre certificat et de sa clé, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The cluster does not accept your certificate</source>
        <translation>Le cluster n’accepte pas votre certificat</translation>
    </message>
    <message>
        <source>Your certificate was shown to %1 and turned down: it may have expired, come from a CA that the cluster does not trust, or belong to nobody there.</source>
        <translation>Votre certificat a été montré à %1 et rejeté&#xa0;: il a peut-être expiré, vient d’une CA que le cluster n’approuve pas, ou n’y appartient à personne.</translation>
    </message>
    <message>
        <source>Nothing was answered. Check which certificate is set for this cluster, and ask an administrator.</source>
        <translation>Rien n’a reçu de réponse. Vérifiez quel certificat est défini pour ce cluster, et demandez à un administrateur.</translation>
    </message>
    <message>
        <source>The cluster asked for a certificate of yours</source>
        <translation>Le cluster a demandé un certificat de votre part</translation>
    </message>
    <message>
        <source>It closed the connection when the request had left already; most likely nobody read it.</source>
        <translation>Il a fermé la connexion alors que la requête était déjà partie&#xa0;; très probablement personne ne l’a lue.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once you set your certificate and sign in.</source>
        <translation>Nous ne savons pas si la mise à niveau a démarré&#xa0;; rien ne sera renvoyé. La tâche est demandée au cluster dès que vous définissez votre certificat et vous connectez.</translation>
    </message>
    <message>
        <source>The cluster turned your certificate down</source>
        <translation>Le cluster a rejeté votre certificat</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once it accepts your certificate.</source>
        <translation>Nous ne savons pas si la mise à niveau a démarré&#xa0;; rien ne sera renvoyé. La tâche est demandée au cluster dès qu’il accepte votre certificat.</translation>
    </message>
    <message>
        <source>No encryption is spoken at this port</source>
        <translation>Aucun chiffrement n’est parlé sur ce port</translation>
    </message>
    <message>
        <source>Something answers at %1, but without TLS; it may be plain HTTP. Nothing was sent, no password either.</source>
        <translation>Quelque chose répond sur %1, mais sans TLS&#xa0;; c’est peut-être du HTTP simple. Rien n’a été envoyé, aucun mot de passe non plus.</translation>
    </message>
    <message>
        <source>Check the port: the API with encryption is usually at 9443, the one at 8080 has none.</source>
        <translation>Vérifiez le port&#xa0;: l’API chiffrée est en général sur 9443, celle sur 8080 ne l’est pas.</translation>
    </message>
    <message>
        <source>The CA file cannot be read</source>
        <translation>Le fichier des CA ne peut pas être lu</translation>
    </message>
    <message>
        <source>There is no file %7, or it may not be read. Nothing was sent.</source>
        <translation>Il n’y a pas de fichier %7, ou il ne peut pas être lu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose the file anew, or have its permissions changed.</source>
        <translation>Choisissez de nouveau le fichier, ou faites changer ses droits.</translation>
    </message>
    <message>
        <source>The CA file is too large</source>
        <translation>Le fichier des CA est trop grand</translation>
    </message>
    <message>
        <source>The file %7 is larger than 1 MB, which no list of CAs needs to be. Nothing was sent.</source>
        <translation>Le fichier %7 dépasse 1 Mo, ce dont aucune liste de CA n’a besoin. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose the file that holds the CA of this cluster and little else.</source>
        <translation>Choisissez le fichier qui contient la CA de ce cluster et peu d’autre chose.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate</source>
        <translation>Le fichier des CA ne contient aucun certificat</translation>
    </message>
    <message>
        <source>In %7 there is no certificate in PEM form. Nothing was sent.</source>
        <translation>Dans %7, il n’y a aucun certificat au format PEM. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose a file with lines that begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Choisissez un fichier avec des lignes qui commencent par «&#xa0;-----BEGIN CERTIFICATE-----&#xa0;».</translation>
    </message>
    <message>
        <source>The CA file holds something else than CAs</source>
        <translation>Le fichier des CA contient autre chose que des CA</translation>
    </message>
    <message>
        <source>A certificate in %7 may not issue others, so it is none of a CA. Nothing was sent.</source>
        <translation>Un certificat de %7 n’a pas le droit d’en émettre d’autres, ce n’est donc pas celui d’une CA. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose the certificate of the issuer. To trust a server&apos;s own certificate, compare its fingerprint and trust that instead.</source>
        <translation>Choisissez le certificat de l’émetteur. Pour approuver le certificat propre d’un serveur, comparez son empreinte et approuvez celle-ci.</translation>
    </message>
    <message>
        <source>Your certificate cannot be read</source>
        <translation>Votre certificat ne peut pas être lu</translation>
    </message>
    <message>
        <source>There is no file %7, it may not be read, or it holds no certificate in PEM form. Nothing was sent.</source>
        <translation>Il n’y a pas de fichier %7, il ne peut pas être lu, ou il ne contient aucun certificat au format PEM. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose the file of your certificate anew, or have its permissions changed.</source>
        <translation>Choisissez de nouveau le fichier de votre certificat, ou faites changer ses droits.</translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation>Votre clé ne peut pas être lue</translation>
    </message>
    <message>
        <source>There is no file %7, it may not be read, or it holds no RSA or EC key in PEM form. Nothing was sent.</source>
        <translation>Il n’y a pas de fichier %7, il ne peut pas être lu, ou il ne contient aucune clé RSA ou EC au format PEM. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose the file of the key anew, or have its permissions changed.</source>
        <translation>Choisissez de nouveau le fichier de la clé, ou faites changer ses droits.</translation>
    </message>
    <message>
        <source>The passphrase does not open your key</source>
        <translation>La phrase secrète n’ouvre pas votre clé</translation>
    </message>
    <message>
        <source>The key in %7 is encrypted, and the passphrase is wrong or missing. Nothing was sent.</source>
        <translation>La clé dans %7 est chiffrée, et la phrase secrète est fausse ou manque. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key again.</source>
        <translation>Saisissez de nouveau la phrase secrète de la clé.</translation>
    </message>
    <message>
        <source>Key and certificate do not belong together</source>
        <translation>La clé et le certificat ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The key in %7 is not the one that your certificate was made for. Nothing was sent.</source>
        <translation>La clé dans %7 n’est pas celle pour laquelle votre certificat a été créé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose the two files that were made together; a renewed certificate may have a new key.</source>
        <translation>Choisissez les deux fichiers créés ensemble&#xa0;; un certificat renouvelé peut avoir une nouvelle clé.</translation>
    </message>
    <message>
        <source>The node passes requests on to an unknown host</source>
        <translation>Le nœud transmet les requêtes à un hôte inconnu</translation>
    </message>
    <message>
        <source>The answer of %1 named %7, which is not known to be a node of this cluster. It was not followed: no password was sent there.</source>
        <translation>La réponse de %1 a nommé %7, qui n’est pas connu comme nœud de ce cluster. Elle n’a pas été suivie&#xa0;: aucun mot de passe n’y a été envoyé.</translation>
    </message>
    <message>
        <source>If you know it as the master of this cluster, connect to it. Otherwise find out who answers, or have “handle_redirects” turned on.</source>
        <translation>Si vous le connaissez comme master de ce cluster, connectez-vous à lui. Sinon, trouvez qui répond, ou faites activer «&#xa0;handle_redirects&#xa0;».</translation>
    </message>
    <message>
        <source>The node passes requests on to an unsafe address</source>
        <translation>Le nœud transmet les requêtes à une adresse non sûre</translation>
    </message>
    <message>
        <source>The answer of %1 named %7 without encryption, at another port, or not as an address of the API. It was not followed: no password was sent there.</source>
        <translation>La réponse de %1 a nommé %7 sans chiffrement, sur un autre port, ou pas comme adresse de l’API. Elle n’a pas été suivie&#xa0;: aucun mot de passe n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Connect to the name of the cluster or to its master node. If it stays so, find out who answers there.</source>
        <translation>Connectez-vous au nom du cluster ou à son nœud master. Si cela persiste, trouvez qui y répond.</translation>
    </message>
    <message>
        <source>The nodes pass the request around</source>
        <translation>Les nœuds se renvoient la requête</translation>
    </message>
    <message>
        <source>One node named the next one, four times in a row, the last one being %7. That one was not asked.</source>
        <translation>Un nœud a nommé le suivant, quatre fois de suite, le dernier étant %7. Celui-ci n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>The cluster may be choosing a new master: wait a minute. If it stays so, connect to the master node.</source>
        <translation>Le cluster choisit peut-être un nouveau master&#xa0;: attendez une minute. Si cela persiste, connectez-vous au nœud master.</translation>
    </message>
    <message>
        <source>The node passes upgrades on to an unknown host</source>
        <translation>Le nœud transmet les mises à niveau à un hôte inconnu</translation>
    </message>
    <message>
        <source>Nothing was started. If you know it as the master of this cluster, connect to it and submit a new upgrade there. Otherwise find out who answers.</source>
        <translation>Rien n’a été démarré. Si vous le connaissez comme master de ce cluster, connectez-vous à lui et envoyez-y une nouvelle mise à niveau. Sinon, trouvez qui répond.</translation>
    </message>
    <message>
        <source>The node passes upgrades on to an unsafe address</source>
        <translation>Le nœud transmet les mises à niveau à une adresse non sûre</translation>
    </message>
    <message>
        <source>Nothing was started. Connect to the name of the cluster or to its master node, and submit a new upgrade there.</source>
        <translation>Rien n’a été démarré. Connectez-vous au nom du cluster ou à son nœud master, et envoyez-y une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The nodes pass the upgrade around</source>
        <translation>Les nœuds se renvoient la mise à niveau</translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7. An upgrade is passed on once at most, and never back to a node that was asked: that one was not asked.</source>
        <translation>Le nœud %1 n’a pas traité la requête mais a nommé %7. Une mise à niveau est transmise une fois au plus, et jamais de retour à un nœud interrogé&#xa0;: celui-ci n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Nothing was started. The cluster may be choosing a new master: wait a minute, connect to the master node, and submit a new upgrade there.</source>
        <translation>Rien n’a été démarré. Le cluster choisit peut-être un nouveau master&#xa0;: attendez une minute, connectez-vous au nœud master, et envoyez-y une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>Another node of the cluster takes upgrades</source>
        <translation>Un autre nœud du cluster prend les mises à niveau</translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7, a node of the same cluster. An upgrade is never passed on without you.</source>
        <translation>Le nœud %1 n’a pas traité la requête mais a nommé %7, un nœud du même cluster. Une mise à niveau n’est jamais transmise sans vous.</translation>
    </message>
    <message>
        <source>Nothing was started. To continue there, connect to %7 and submit a new upgrade through it.</source>
        <translation>Rien n’a été démarré. Pour y continuer, connectez-vous à %7 et envoyez par lui une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>Another node of the cluster takes this request</source>
        <translation>Un autre nœud du cluster prend cette requête</translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7, a node of the same cluster. Nothing is passed on without you.</source>
        <translation>Le nœud %1 n’a pas traité la requête mais a nommé %7, un nœud du même cluster. Rien n’est transmis sans vous.</translation>
    </message>
    <message>
        <source>Nothing was done. To continue there, connect to %7 and ask again through it.</source>
        <translation>Rien n’a été fait. Pour y continuer, connectez-vous à %7 et demandez de nouveau par lui.</translation>
    </message>
    <message>
        <source>The task failed</source>
        <translation>La tâche a échoué</translation>
    </message>
    <message>
        <source>The task does not say on which cluster. %2</source>
        <translation>La tâche ne dit pas sur quel cluster. %2</translation>
    </message>
    <message>
        <source>Read below what is known of every instance. When the cause is removed, a new upgrade brings the others level.</source>
        <translation>Lisez ci-dessous ce qui est connu de chaque instance. Une fois la cause supprimée, une nouvelle mise à niveau amène les autres au même niveau.</translation>
    </message>
    <message>
        <source>The task failed on a cluster</source>
        <translation>La tâche a échoué sur un cluster</translation>
    </message>
    <message>
        <source>The error happened on %3. %2</source>
        <translation>L’erreur s’est produite sur %3. %2</translation>
    </message>
    <message>
        <source>Read below what is known of every instance. Look at that cluster; when the cause is removed, upgrade again.</source>
        <translation>Lisez ci-dessous ce qui est connu de chaque instance. Regardez ce cluster&#xa0;; une fois la cause supprimée, refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>A cluster refused the credentials of another one</source>
        <translation>Un cluster a refusé les identifiants d’un autre</translation>
    </message>
    <message>
        <source>The clusters sign in to each other, and the password that is kept for that is no longer valid on %3.</source>
        <translation>Les clusters s’authentifient entre eux, et le mot de passe conservé pour cela n’est plus valable sur %3.</translation>
    </message>
    <message>
        <source>Renew the credentials of the participating clusters in the database, then upgrade again.</source>
        <translation>Renouvelez les identifiants des clusters participants dans la base de données, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>A cluster does not let another one upgrade</source>
        <translation>Un cluster n’en laisse pas un autre mettre à niveau</translation>
    </message>
    <message>
        <source>The account with which the clusters sign in to each other lacks a permission on %3.</source>
        <translation>Il manque une permission sur %3 au compte avec lequel les clusters s’authentifient entre eux.</translation>
    </message>
    <message>
        <source>Give the account the role it needs, then upgrade again.</source>
        <translation>Donnez au compte le rôle nécessaire, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>A cluster does not know what it was asked to do</source>
        <translation>Un cluster ne connaît pas ce qui lui a été demandé</translation>
    </message>
    <message>
        <source>The software of %3 may be older than 8.0.18, or it no longer takes part in the database.</source>
        <translation>Le logiciel de %3 est peut-être antérieur à 8.0.18, ou il ne participe plus à la base de données.</translation>
    </message>
    <message>
        <source>Compare the software versions of all participating clusters, then upgrade again.</source>
        <translation>Comparez les versions du logiciel de tous les clusters participants, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>A cluster could not be reached by another one</source>
        <translation>Un cluster était injoignable pour un autre</translation>
    </message>
    <message>
        <source>The API of %3 answered another cluster with an error. %2</source>
        <translation>L’API de %3 a répondu à un autre cluster par une erreur. %2</translation>
    </message>
    <message>
        <source>Look whether that cluster is well, wait until it is, then upgrade again.</source>
        <translation>Regardez si ce cluster va bien, attendez que ce soit le cas, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>A step of the upgrade took too long</source>
        <translation>Une étape de la mise à niveau a pris trop de temps</translation>
    </message>
    <message>
        <source>Something did not get ready in time, for example a shard that still loads its data. %2</source>
        <translation>Quelque chose n’a pas été prêt à temps, par exemple un shard qui charge encore ses données. %2</translation>
    </message>
    <message>
        <source>Wait until the shards are loaded, compare versions and featureset of all instances, then upgrade again if they differ.</source>
        <translation>Attendez que les shards soient chargés, comparez les versions et le featureset de toutes les instances, puis refaites la mise à niveau s’ils diffèrent.</translation>
    </message>
    <message>
        <source>Something failed inside the cluster</source>
        <translation>Quelque chose a échoué dans le cluster</translation>
    </message>
    <message>
        <source>The error came from %3 and is not explained further. %2</source>
        <translation>L’erreur est venue de %3 et n’est pas expliquée davantage. %2</translation>
    </message>
    <message>
        <source>Look at the logs of that cluster, compare the versions, then upgrade again or ask Redis support.</source>
        <translation>Regardez les journaux de ce cluster, comparez les versions, puis refaites la mise à niveau ou demandez au support Redis.</translation>
    </message>
    <message>
        <source>An instance could not be upgraded</source>
        <translation>Une instance n’a pas pu être mise à niveau</translation>
    </message>
    <message>
        <source>The upgrade of the instance on %3 was refused or broke off. %2</source>
        <translation>La mise à niveau de l’instance sur %3 a été refusée ou interrompue. %2</translation>
    </message>
    <message>
        <source>Read below what is known of every instance. Remove the cause that the cluster names, then upgrade again.</source>
        <translation>Lisez ci-dessous ce qui est connu de chaque instance. Supprimez la cause que nomme le cluster, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>A cluster says that its nodes are not all upgraded</source>
        <translation>Un cluster dit que ses nœuds ne sont pas tous mis à niveau</translation>
    </message>
    <message>
        <source>The upgrade of the instance on %3 was refused. %2</source>
        <translation>La mise à niveau de l’instance sur %3 a été refusée. %2</translation>
    </message>
    <message>
        <source>Compare the software of all nodes of that cluster, upgrade those that are behind, then upgrade again.</source>
        <translation>Comparez le logiciel de tous les nœuds de ce cluster, mettez à niveau ceux qui sont en retard, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>A cluster has no version of a module for the target</source>
        <translation>Un cluster n’a pas de version d’un module pour la cible</translation>
    </message>
    <message>
        <source>Choose a Redis version for which every cluster has the module, then upgrade again.</source>
        <translation>Choisissez une version de Redis pour laquelle chaque cluster a le module, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>A new module version lacks a capability</source>
        <translation>Il manque une capacité à une nouvelle version de module</translation>
    </message>
    <message>
        <source>On %3 the module does not support a setting of the database. %2</source>
        <translation>Sur %3, le module ne prend pas en charge un réglage de la base de données. %2</translation>
    </message>
    <message>
        <source>Choose a version whose modules fit on every cluster, then upgrade again.</source>
        <translation>Choisissez une version dont les modules conviennent sur chaque cluster, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>The task was cancelled</source>
        <translation>La tâche a été annulée</translation>
    </message>
    <message>
        <source>Somebody asked the cluster to cancel the task.</source>
        <translation>Quelqu’un a demandé au cluster d’annuler la tâche.</translation>
    </message>
    <message>
        <source>Upgrade again to bring all instances level.</source>
        <translation>Refaites la mise à niveau pour amener toutes les instances au même niveau.</translation>
    </message>
    <message>
        <source>Sign-in refused while cancelling</source>
        <translation>Authentification refusée lors de l’annulation</translation>
    </message>
    <message>
        <source>The cluster refused the sign-in, so the task was not cancelled. Every call to it has stopped, because five refusals lock the account.</source>
        <translation>Le cluster a refusé l’authentification, la tâche n’a donc pas été annulée. Tous les appels vers lui sont arrêtés, car cinq refus verrouillent le compte.</translation>
    </message>
    <message>
        <source>The task goes on. Sign in again, then decide whether to cancel.</source>
        <translation>La tâche continue. Reconnectez-vous, puis décidez s’il faut annuler.</translation>
    </message>
    <message>
        <source>This account may not cancel tasks</source>
        <translation>Ce compte n’a pas le droit d’annuler des tâches</translation>
    </message>
    <message>
        <source>The role of the account does not allow it. %2</source>
        <translation>Le rôle du compte ne le permet pas. %2</translation>
    </message>
    <message>
        <source>The task goes on. Ask somebody whose account may cancel, or let it finish.</source>
        <translation>La tâche continue. Demandez à quelqu’un dont le compte peut annuler, ou laissez-la se terminer.</translation>
    </message>
    <message>
        <source>The cluster does not know the task</source>
        <translation>Le cluster ne connaît pas la tâche</translation>
    </message>
    <message>
        <source>There is nothing to cancel: the task has ended and was dropped, or never existed.</source>
        <translation>Il n’y a rien à annuler&#xa0;: la tâche est terminée et supprimée, ou n’a jamais existé.</translation>
    </message>
    <message>
        <source>The versions of the instances are compared.</source>
        <translation>Les versions des instances sont comparées.</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>Trop tard pour annuler</translation>
    </message>
    <message>
        <source>The task is in a phase in which it can no longer be cancelled without harm, or it has ended. %2</source>
        <translation>La tâche est dans une phase où elle ne peut plus être annulée sans dommage, ou elle est terminée. %2</translation>
    </message>
    <message>
        <source>The task goes on. Let it finish, then compare the versions.</source>
        <translation>La tâche continue. Laissez-la se terminer, puis comparez les versions.</translation>
    </message>
    <message>
        <source>The cluster could not cancel the task</source>
        <translation>Le cluster n’a pas pu annuler la tâche</translation>
    </message>
    <message>
        <source>The cluster tried to cancel and did not succeed. %2</source>
        <translation>Le cluster a essayé d’annuler et n’a pas réussi. %2</translation>
    </message>
    <message>
        <source>The task goes on. Watch it; ask again only if it stands still.</source>
        <translation>La tâche continue. Observez-la&#xa0;; ne redemandez que si elle n’avance plus.</translation>
    </message>
    <message>
        <source>We do not know whether the cancel arrived</source>
        <translation>Nous ne savons pas si l’annulation est arrivée</translation>
    </message>
    <message>
        <source>The answer of %1 had the status %4. %2</source>
        <translation>La réponse de %1 avait le statut %4. %2</translation>
    </message>
    <message>
        <source>Nothing is sent again. The cluster is asked for the state of the task.</source>
        <translation>Rien n’est renvoyé. L’état de la tâche est demandé au cluster.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>Aucune réponse n’est venue de %1 à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before a complete answer came.</source>
        <translation>La connexion à %1 s’est rompue avant une réponse complète.</translation>
    </message>
    <message>
        <source>No answer to the request is on record: the program stopped before one came, or the connection broke.</source>
        <translation>Aucune réponse à la requête n’est enregistrée&#xa0;: le programme s’est arrêté avant, ou la connexion s’est rompue.</translation>
    </message>
    <message>
        <source>The record cannot be opened</source>
        <translation>Le registre ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The file in which every submission is recorded cannot be opened. %2</source>
        <translation>Le fichier où chaque envoi est enregistré ne peut pas être ouvert. %2</translation>
    </message>
    <message>
        <source>Submitting is off, because nothing is sent without a record. Check the folder, or choose another one.</source>
        <translation>L’envoi est désactivé, car rien n’est envoyé sans enregistrement. Vérifiez le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation>Le registre ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The folder of the record, or the file in it, is read-only.</source>
        <translation>Le dossier du registre, ou le fichier qu’il contient, est en lecture seule.</translation>
    </message>
    <message>
        <source>Submitting is off, because nothing is sent without a record. Choose a folder that can be written.</source>
        <translation>L’envoi est désactivé, car rien n’est envoyé sans enregistrement. Choisissez un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The record could not be written because there is no space left.</source>
        <translation>Le registre n’a pas pu être écrit car il n’y a plus de place.</translation>
    </message>
    <message>
        <source>Nothing is sent without a record. Free some space; do not quit before it can be saved.</source>
        <translation>Rien n’est envoyé sans enregistrement. Libérez de la place&#xa0;; ne quittez pas avant que l’enregistrement soit possible.</translation>
    </message>
    <message>
        <source>The record is in use</source>
        <translation>Le registre est utilisé</translation>
    </message>
    <message>
        <source>Another window or program holds the record. %2</source>
        <translation>Une autre fenêtre ou un autre programme tient le registre. %2</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Use the other window, or close it and start this one again.</source>
        <translation>Rien n’a été envoyé d’ici. Utilisez l’autre fenêtre, ou fermez-la et redémarrez celle-ci.</translation>
    </message>
    <message>
        <source>This database already has a running submission</source>
        <translation>Cette base de données a déjà un envoi en cours</translation>
    </message>
    <message>
        <source>One database takes one upgrade at a time, from whichever window it was sent.</source>
        <translation>Une base de données prend une mise à niveau à la fois, quelle que soit la fenêtre d’envoi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Follow the running submission on the Tasks page until it ends.</source>
        <translation>Rien n’a été envoyé. Suivez l’envoi en cours sur la page Tâches jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Another window has changed this submission</source>
        <translation>Une autre fenêtre a modifié cet envoi</translation>
    </message>
    <message>
        <source>The record is newer than what this window knew, so nothing was overwritten.</source>
        <translation>Le registre est plus récent que ce que savait cette fenêtre&#xa0;; rien n’a donc été écrasé.</translation>
    </message>
    <message>
        <source>The record is read again. Look at the new state, then decide.</source>
        <translation>Le registre est relu. Regardez le nouvel état, puis décidez.</translation>
    </message>
    <message>
        <source>The record was damaged</source>
        <translation>Le registre était endommagé</translation>
    </message>
    <message>
        <source>A part of the record does not match its checksum. It is left in the file as it is, and not used. %2</source>
        <translation>Une partie du registre ne correspond pas à sa somme de contrôle. Elle est laissée telle quelle dans le fichier, et n’est pas utilisée. %2</translation>
    </message>
    <message>
        <source>Before you upgrade a database, look in its cluster whether an upgrade is running that is missing here.</source>
        <translation>Avant de mettre à niveau une base de données, regardez dans son cluster si une mise à niveau absente d’ici est en cours.</translation>
    </message>
    <message>
        <source>The record was written by a newer version</source>
        <translation>Le registre a été écrit par une version plus récente</translation>
    </message>
    <message>
        <source>A newer version of this program has written the record. This one reads it and changes nothing: what is shown is as it was left, and no task is followed.</source>
        <translation>Une version plus récente de ce programme a écrit le registre. Celle-ci le lit et ne change rien&#xa0;: ce qui est affiché est l’état laissé, et aucune tâche n’est suivie.</translation>
    </message>
    <message>
        <source>Start the newer version to upgrade databases and to follow the tasks.</source>
        <translation>Démarrez la version plus récente pour mettre à niveau des bases de données et suivre les tâches.</translation>
    </message>
    <message>
        <source>The record could not be used</source>
        <translation>Le registre n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>Reading or writing the record failed for a reason that is not known here. %2</source>
        <translation>La lecture ou l’écriture du registre a échoué pour une raison inconnue ici. %2</translation>
    </message>
    <message>
        <source>Nothing is sent without a record. Check disk and folder, then start the program again.</source>
        <translation>Rien n’est envoyé sans enregistrement. Vérifiez le disque et le dossier, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>The request was answered with another address</source>
        <translation>La requête a reçu en réponse une autre adresse</translation>
    </message>
    <message>
        <source>Something at %1 answered with status %4 and named another address. It was not followed.</source>
        <translation>Quelque chose sur %1 a répondu avec le statut %4 et nommé une autre adresse. Elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked whether the task exists. Wait, or press Refresh.</source>
        <translation>Nous ne savons pas si la mise à niveau a démarré&#xa0;; rien ne sera renvoyé. On demande au cluster si la tâche existe. Attendez, ou appuyez sur Relire.</translation>
    </message>
    <message>
        <source>The cluster says that it waited too long for the request</source>
        <translation>Le cluster dit avoir attendu la requête trop longtemps</translation>
    </message>
    <message>
        <source>The answer had the status 408. Something on the way may have passed the request on before it gave up.</source>
        <translation>La réponse avait le statut 408. Quelque chose en chemin a pu transmettre la requête avant d’abandonner.</translation>
    </message>
    <message>
        <source>The cluster takes no more requests for now</source>
        <translation>Le cluster ne prend plus de requêtes pour l’instant</translation>
    </message>
    <message>
        <source>Too many requests reached %1. Something on the way may have passed ours on all the same. %2</source>
        <translation>Trop de requêtes sont parvenues à %1. Quelque chose en chemin a pu transmettre la nôtre malgré tout. %2</translation>
    </message>
    <message>
        <source>The cluster asks to wait</source>
        <translation>Le cluster demande d’attendre</translation>
    </message>
    <message>
        <source>Too many requests reached %1; it asks to wait %6 seconds. %2</source>
        <translation>Trop de requêtes sont parvenues à %1&#xa0;; il est demandé d’attendre %6 secondes. %2</translation>
    </message>
    <message>
        <source>After that time the cluster is asked whether the task exists. We do not know whether the upgrade started; nothing will be sent again.</source>
        <translation>Après ce délai, on demande au cluster si la tâche existe. Nous ne savons pas si la mise à niveau a démarré&#xa0;; rien ne sera renvoyé.</translation>
    </message>
    <message>
        <source>The cluster failed while it worked on the request</source>
        <translation>Le cluster a échoué en traitant la requête</translation>
    </message>
    <message>
        <source>The answer had the status 500, an error inside the cluster. %2</source>
        <translation>La réponse avait le statut 500, une erreur dans le cluster. %2</translation>
    </message>
    <message>
        <source>The cluster says that it cannot do this</source>
        <translation>Le cluster dit qu’il ne peut pas faire cela</translation>
    </message>
    <message>
        <source>The answer had the status 501. It may come from something in between. %2</source>
        <translation>La réponse avait le statut 501. Elle peut venir d’un intermédiaire. %2</translation>
    </message>
    <message>
        <source>A part of the cluster did not answer</source>
        <translation>Une partie du cluster n’a pas répondu</translation>
    </message>
    <message>
        <source>The answer had the status 502: one service could not reach another. The request may have passed before that. %2</source>
        <translation>La réponse avait le statut 502&#xa0;: un service n’a pas pu en joindre un autre. La requête a pu passer avant. %2</translation>
    </message>
    <message>
        <source>Something in between could not reach the cluster</source>
        <translation>Un intermédiaire n’a pas pu joindre le cluster</translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 502. The request may have passed before that.</source>
        <translation>Un proxy ou répartiteur de charge a répondu à la place du cluster, avec le statut 502. La requête a pu passer avant.</translation>
    </message>
    <message>
        <source>The service is not available for now</source>
        <translation>Le service n’est pas disponible pour l’instant</translation>
    </message>
    <message>
        <source>The answer had the status 503. %2</source>
        <translation>La réponse avait le statut 503. %2</translation>
    </message>
    <message>
        <source>The service is not available for now, and %1 asks to wait %6 seconds. %2</source>
        <translation>Le service n’est pas disponible pour l’instant, et %1 demande d’attendre %6 secondes. %2</translation>
    </message>
    <message>
        <source>Something in between says that the cluster is not available</source>
        <translation>Un intermédiaire dit que le cluster n’est pas disponible</translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 503. The request may have passed before that.</source>
        <translation>Un proxy ou répartiteur de charge a répondu à la place du cluster, avec le statut 503. La requête a pu passer avant.</translation>
    </message>
    <message>
        <source>The cluster has lost its majority of nodes</source>
        <translation>Le cluster a perdu la majorité de ses nœuds</translation>
    </message>
    <message>
        <source>Too few nodes are up to decide anything. %2</source>
        <translation>Trop peu de nœuds sont en service pour décider quoi que ce soit. %2</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. Bring the nodes of the cluster back first; then press Refresh.</source>
        <translation>Nous ne savons pas si la mise à niveau a démarré&#xa0;; rien ne sera renvoyé. Remettez d’abord en service les nœuds du cluster&#xa0;; appuyez ensuite sur Relire.</translation>
    </message>
    <message>
        <source>A part of the cluster did not answer in time</source>
        <translation>Une partie du cluster n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The answer had the status 504. The work may go on in the cluster. %2</source>
        <translation>La réponse avait le statut 504. Le travail peut continuer dans le cluster. %2</translation>
    </message>
    <message>
        <source>Something in between waited too long for the cluster</source>
        <translation>Un intermédiaire a attendu le cluster trop longtemps</translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 504. The cluster may well work on the request.</source>
        <translation>Un proxy ou répartiteur de charge a répondu à la place du cluster, avec le statut 504. Le cluster traite peut-être bien la requête.</translation>
    </message>
    <message>
        <source>The cluster answered with an error</source>
        <translation>Le cluster a répondu par une erreur</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The answer says success, but it was cut off or is not what the API documents. It named no task.</source>
        <translation>La réponse annonce un succès, mais elle a été tronquée ou n’est pas ce que documente l’API. Elle n’a nommé aucune tâche.</translation>
    </message>
    <message>
        <source>The answer did not come from the cluster</source>
        <translation>La réponse n’est pas venue du cluster</translation>
    </message>
    <message>
        <source>A page came in the place of an answer, maybe from a proxy or a sign-in page in between.</source>
        <translation>Une page est venue à la place d’une réponse, peut-être d’un proxy ou d’une page d’authentification intermédiaire.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked whether the task exists. Wait, or press Refresh. Check the address of the cluster.</source>
        <translation>Nous ne savons pas si la mise à niveau a démarré&#xa0;; rien ne sera renvoyé. On demande au cluster si la tâche existe. Attendez, ou appuyez sur Relire. Vérifiez l’adresse du cluster.</translation>
    </message>
    <message>
        <source>The answer speaks of something else</source>
        <translation>La réponse parle d’autre chose</translation>
    </message>
    <message>
        <source>The answer names %5, which is not what was sent.</source>
        <translation>La réponse nomme %5, et ce n’est pas ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. Where the cluster gave the task another number, that number is followed; otherwise check the cluster yourself.</source>
        <translation>Nous ne savons pas si la mise à niveau a démarré&#xa0;; rien ne sera renvoyé. Si le cluster a donné un autre numéro à la tâche, ce numéro est suivi&#xa0;; sinon, vérifiez vous-même le cluster.</translation>
    </message>
    <message>
        <source>The answer was too large to be one of the cluster</source>
        <translation>La réponse était trop grande pour en être une du cluster</translation>
    </message>
    <message>
        <source>The answer was longer than any task can be and was cut off. It may come from something in between.</source>
        <translation>La réponse était plus longue qu’aucune tâche ne peut l’être et a été tronquée. Elle peut venir d’un intermédiaire.</translation>
    </message>
    <message>
        <source>No answer came after the request had left</source>
        <translation>Aucune réponse n’est venue après le départ de la requête</translation>
    </message>
    <message>
        <source>The request left this computer, and %1 did not answer in time.</source>
        <translation>La requête a quitté cet ordinateur, et %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection broke after the request had left</source>
        <translation>La connexion s’est rompue après le départ de la requête</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before a complete answer came.</source>
        <translation>La connexion à %1 a été fermée avant une réponse complète.</translation>
    </message>
    <message>
        <source>The cluster did not answer</source>
        <translation>Le cluster n’a pas répondu</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time, so the request never left.</source>
        <translation>Aucune connexion à %1 n’a été établie à temps, la requête n’est donc jamais partie.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check address, port and network, then submit a new upgrade.</source>
        <translation>Rien n’a été envoyé. Vérifiez l’adresse, le port et le réseau, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The connection broke before the request had left</source>
        <translation>La connexion s’est rompue avant le départ de la requête</translation>
    </message>
    <message>
        <source>The connection to %1 was closed while it was set up.</source>
        <translation>La connexion à %1 a été fermée pendant son établissement.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it stays so, look at what stands between this computer and the cluster.</source>
        <translation>Rien n’a été envoyé. Réessayez&#xa0;; si cela persiste, regardez ce qui se trouve entre cet ordinateur et le cluster.</translation>
    </message>
    <message>
        <source>The name of the cluster was not found</source>
        <translation>Le nom du cluster n’a pas été trouvé</translation>
    </message>
    <message>
        <source>No address is known for the name in %1. The name may be wrong, or the name service does not answer.</source>
        <translation>Aucune adresse n’est connue pour le nom dans %1. Le nom est peut-être faux, ou le service de noms ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the name and the network of this computer, then submit a new upgrade.</source>
        <translation>Rien n’a été envoyé. Vérifiez le nom et le réseau de cet ordinateur, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The cluster refused the connection</source>
        <translation>Le cluster a refusé la connexion</translation>
    </message>
    <message>
        <source>At %1 nothing takes connections. The port may be wrong, or the API of the cluster is down.</source>
        <translation>Sur %1, rien n’accepte de connexions. Le port est peut-être faux, ou l’API du cluster est arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the port (usually 9443) and the cluster, then submit a new upgrade.</source>
        <translation>Rien n’a été envoyé. Vérifiez le port (en général 9443) et le cluster, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>Le cluster est injoignable</translation>
    </message>
    <message>
        <source>No way leads from this computer to %1, for example because a VPN is off.</source>
        <translation>Aucun chemin ne mène de cet ordinateur à %1, par exemple parce qu’un VPN est arrêté.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check network, VPN and firewall, then submit a new upgrade.</source>
        <translation>Rien n’a été envoyé. Vérifiez le réseau, le VPN et le pare-feu, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The certificate of the cluster is not trusted</source>
        <translation>Le certificat du cluster n’est pas approuvé</translation>
    </message>
    <message>
        <source>The identity of %1 could not be proved.</source>
        <translation>L’identité de %1 n’a pas pu être prouvée.</translation>
    </message>
    <message>
        <source>Nothing was sent. No password left either. Open Clusters, compare the fingerprint, decide whether to trust it, then submit a new upgrade.</source>
        <translation>Rien n’a été envoyé. Aucun mot de passe n’est parti non plus. Ouvrez Clusters, comparez l’empreinte, décidez s’il faut l’approuver, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted</source>
        <translation>Le certificat n’est pas celui que vous avez approuvé</translation>
    </message>
    <message>
        <source>Another certificate came from %1 than before. It may have been renewed, or something stands in between.</source>
        <translation>Un autre certificat qu’avant est venu de %1. Il a peut-être été renouvelé, ou quelque chose s’est interposé.</translation>
    </message>
    <message>
        <source>Nothing was sent. No password left either. Ask who renewed it, compare both fingerprints, and only then trust the new one.</source>
        <translation>Rien n’a été envoyé. Aucun mot de passe n’est parti non plus. Demandez qui l’a renouvelé, comparez les deux empreintes, et seulement alors approuvez la nouvelle.</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Aucune connexion sécurisée n’a été établie</translation>
    </message>
    <message>
        <source>With %1 no common way of encryption was found, or no encryption is spoken there.</source>
        <translation>Avec %1, aucun chiffrement commun n’a été trouvé, ou aucun n’y est parlé.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the port, and whether the cluster accepts TLS 1.2 or 1.3.</source>
        <translation>Rien n’a été envoyé. Vérifiez le port, et si le cluster accepte TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>You are signed out of the cluster</source>
        <translation>Votre session sur le cluster est fermée</translation>
    </message>
    <message>
        <source>An earlier sign-in was refused, so nothing goes to this cluster until you sign in.</source>
        <translation>Une authentification précédente a été refusée&#xa0;; rien ne va donc à ce cluster tant que vous ne vous connectez pas.</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in again, then submit a new upgrade.</source>
        <translation>Rien n’a été envoyé. Reconnectez-vous, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>Writing the record took too long</source>
        <translation>L’écriture du registre a pris trop de temps</translation>
    </message>
    <message>
        <source>More than five minutes passed between your decision and the moment when it was safely on disk. The disk was slow, or this computer slept. A request that late is not expected any more.</source>
        <translation>Plus de cinq minutes se sont écoulées entre votre décision et le moment où elle était en sûreté sur le disque. Le disque était lent, ou cet ordinateur était en veille. Une requête si tardive n’est plus attendue.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the disk, then review and submit a new upgrade.</source>
        <translation>Rien n’a été envoyé. Vérifiez le disque, puis revoyez et envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>La requête n’a pas été envoyée</translation>
    </message>
    <message>
        <source>The program stopped before the request left, or could not begin. %2</source>
        <translation>Le programme s’est arrêté avant le départ de la requête, ou n’a pas pu commencer. %2</translation>
    </message>
    <message>
        <source>Nothing was sent. Submit a new upgrade.</source>
        <translation>Rien n’a été envoyé. Envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Authentification refusée</translation>
    </message>
    <message>
        <source>User name or password are wrong, or this kind of sign-in is turned off. After five refusals within 15 minutes the account is locked for 30 minutes.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est faux, ou ce type d’authentification est désactivé. Après cinq refus en 15 minutes, le compte est verrouillé pendant 30 minutes.</translation>
    </message>
    <message>
        <source>Type both again with care. If it fails once more, ask an administrator before you go on.</source>
        <translation>Saisissez les deux de nouveau avec soin. En cas de nouvel échec, demandez à un administrateur avant de continuer.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>Le mot de passe a expiré</translation>
    </message>
    <message>
        <source>The cluster knows the account, but its password is too old.</source>
        <translation>Le cluster connaît le compte, mais son mot de passe est trop ancien.</translation>
    </message>
    <message>
        <source>Change the password in the cluster, then sign in with the new one.</source>
        <translation>Changez le mot de passe dans le cluster, puis connectez-vous avec le nouveau.</translation>
    </message>
    <message>
        <source>This account may not use the API</source>
        <translation>Ce compte n’a pas le droit d’utiliser l’API</translation>
    </message>
    <message>
        <source>The cluster knows the account, but its role allows nothing here. %2</source>
        <translation>Le cluster connaît le compte, mais son rôle ne permet rien ici. %2</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask an administrator for a role.</source>
        <translation>Connectez-vous avec un autre compte, ou demandez un rôle à un administrateur.</translation>
    </message>
    <message>
        <source>This is not the API of a Redis Software cluster</source>
        <translation>Ce n’est pas l’API d’un cluster Redis Software</translation>
    </message>
    <message>
        <source>At %1 something answers, but it does not know the calls of the API.</source>
        <translation>Sur %1, quelque chose répond, mais ne connaît pas les appels de l’API.</translation>
    </message>
    <message>
        <source>Check host and port; the API is usually at port 9443.</source>
        <translation>Vérifiez l’hôte et le port&#xa0;; l’API est en général sur le port 9443.</translation>
    </message>
    <message>
        <source>The cluster did not accept the sign-in</source>
        <translation>Le cluster n’a pas accepté l’authentification</translation>
    </message>
    <message>
        <source>The cluster found a fault in the request to sign in. %2</source>
        <translation>Le cluster a trouvé une erreur dans la requête d’authentification. %2</translation>
    </message>
    <message>
        <source>Check the address, and whether this sign-in is allowed in the cluster.</source>
        <translation>Vérifiez l’adresse, et si cette authentification est permise dans le cluster.</translation>
    </message>
    <message>
        <source>Simulated and real clusters do not mix</source>
        <translation>Les clusters simulés et réels ne se mélangent pas</translation>
    </message>
    <message>
        <source>Of %1 and the clusters of this window, one is simulated and the other is real. Only the certificate was looked at; no password was sent.</source>
        <translation>Entre %1 et les clusters de cette fenêtre, l’un est simulé et l’autre réel. Seul le certificat a été examiné&#xa0;; aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>Close the program and start it with --demo for simulated clusters, or without it for real ones.</source>
        <translation>Fermez le programme et démarrez-le avec --demo pour des clusters simulés, ou sans pour des réels.</translation>
    </message>
    <message>
        <source>The cluster takes no more sign-ins for now</source>
        <translation>Le cluster ne prend plus d’authentifications pour l’instant</translation>
    </message>
    <message>
        <source>Too many requests reached %1. %2</source>
        <translation>Trop de requêtes sont parvenues à %1. %2</translation>
    </message>
    <message>
        <source>Wait some minutes, then sign in again.</source>
        <translation>Attendez quelques minutes, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>This does not look like a Redis Software cluster</source>
        <translation>Cela ne ressemble pas à un cluster Redis Software</translation>
    </message>
    <message>
        <source>An answer came from %1, but not one that the API documents. It may be a web page or another service.</source>
        <translation>Une réponse est venue de %1, mais pas une que documente l’API. C’est peut-être une page web ou un autre service.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>The cluster refused the sign-in: the password may have changed. Every call to it has stopped, because five refusals lock the account.</source>
        <translation>Le cluster a refusé l’authentification&#xa0;: le mot de passe a peut-être changé. Tous les appels vers lui sont arrêtés, car cinq refus verrouillent le compte.</translation>
    </message>
    <message>
        <source>Sign in again. Upgrades go on in the cluster; only this program cannot see them.</source>
        <translation>Reconnectez-vous. Les mises à niveau continuent dans le cluster&#xa0;; seul ce programme ne peut pas les voir.</translation>
    </message>
    <message>
        <source>Signed out: the task cannot be seen</source>
        <translation>Session fermée&#xa0;: la tâche ne peut pas être vue</translation>
    </message>
    <message>
        <source>The cluster refused the sign-in while the task was watched. Every call to it has stopped, because five refusals lock the account.</source>
        <translation>Le cluster a refusé l’authentification pendant l’observation de la tâche. Tous les appels vers lui sont arrêtés, car cinq refus verrouillent le compte.</translation>
    </message>
    <message>
        <source>The upgrade goes on in the cluster. Sign in again to see it.</source>
        <translation>La mise à niveau continue dans le cluster. Reconnectez-vous pour la voir.</translation>
    </message>
    <message>
        <source>This account may not read this</source>
        <translation>Ce compte n’a pas le droit de lire ceci</translation>
    </message>
    <message>
        <source>Sign in with an account that may, or go on without: what is missing is shown as unknown.</source>
        <translation>Connectez-vous avec un compte qui le peut, ou continuez sans&#xa0;: ce qui manque est affiché comme inconnu.</translation>
    </message>
    <message>
        <source>This account may no longer read tasks</source>
        <translation>Ce compte n’a plus le droit de lire les tâches</translation>
    </message>
    <message>
        <source>The role of the account was changed, or it never covered this. %2</source>
        <translation>Le rôle du compte a été changé, ou n’a jamais couvert cela. %2</translation>
    </message>
    <message>
        <source>The upgrade goes on in the cluster. Sign in with an account that may read tasks.</source>
        <translation>La mise à niveau continue dans le cluster. Connectez-vous avec un compte qui peut lire les tâches.</translation>
    </message>
    <message>
        <source>The result was kept for its time and dropped, the cluster lost its tasks, or the request never arrived. This is not a failure of the upgrade.</source>
        <translation>Le résultat a été gardé pendant son temps puis supprimé, le cluster a perdu ses tâches, ou la requête n’est jamais arrivée. Ce n’est pas un échec de la mise à niveau.</translation>
    </message>
    <message>
        <source>The versions of the instances are compared. Do not submit again before that is clear.</source>
        <translation>Les versions des instances sont comparées. N’envoyez rien de nouveau avant que ce soit clair.</translation>
    </message>
    <message>
        <source>The database is not on this cluster</source>
        <translation>La base de données n’est pas sur ce cluster</translation>
    </message>
    <message>
        <source>The cluster does not know %5. It may have been removed, or the cluster does not take part in it.</source>
        <translation>Le cluster ne connaît pas %5. L’élément a peut-être été retiré, ou le cluster n’y participe pas.</translation>
    </message>
    <message>
        <source>Compare the GUID, and look on the other clusters.</source>
        <translation>Comparez le GUID, et regardez sur les autres clusters.</translation>
    </message>
    <message>
        <source>The cluster does not know this call</source>
        <translation>Le cluster ne connaît pas cet appel</translation>
    </message>
    <message>
        <source>This version of the software does not have %5.</source>
        <translation>Cette version du logiciel n’a pas %5.</translation>
    </message>
    <message>
        <source>Go on: what cannot be read is shown as unknown.</source>
        <translation>Continuez&#xa0;: ce qui ne peut pas être lu est affiché comme inconnu.</translation>
    </message>
    <message>
        <source>The node passes requests on to another address</source>
        <translation>Le nœud transmet les requêtes à une autre adresse</translation>
    </message>
    <message>
        <source>This node is not the master of the cluster and named another address. It was not followed, and no password went there.</source>
        <translation>Ce nœud n’est pas le master du cluster et a nommé une autre adresse. Elle n’a pas été suivie, et aucun mot de passe n’y est allé.</translation>
    </message>
    <message>
        <source>Connect to the name of the cluster or to its master node, or have “handle_redirects” turned on.</source>
        <translation>Connectez-vous au nom du cluster ou à son nœud master, ou faites activer «&#xa0;handle_redirects&#xa0;».</translation>
    </message>
    <message>
        <source>The cluster asks for fewer requests</source>
        <translation>Le cluster demande moins de requêtes</translation>
    </message>
    <message>
        <source>Too many requests reached %1.</source>
        <translation>Trop de requêtes sont parvenues à %1.</translation>
    </message>
    <message>
        <source>The program waits and asks again by itself. What is shown may be old until then.</source>
        <translation>Le programme attend et redemande de lui-même. D’ici là, ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
        <source>The cluster failed while it read this</source>
        <translation>Le cluster a échoué pendant cette lecture</translation>
    </message>
    <message>
        <source>The answer of %1 had the status 500. %2</source>
        <translation>La réponse de %1 avait le statut 500. %2</translation>
    </message>
    <message>
        <source>The program asks again by itself. What is shown may be old until then.</source>
        <translation>Le programme redemande de lui-même. D’ici là, ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
        <source>The answer had the status 502: one service could not reach another. During an upgrade this happens for minutes.</source>
        <translation>La réponse avait le statut 502&#xa0;: un service n’a pas pu en joindre un autre. Pendant une mise à niveau, cela arrive pendant des minutes.</translation>
    </message>
    <message>
        <source>The program asks again by itself. This is not a failure of the upgrade. What is shown may be old until then.</source>
        <translation>Le programme redemande de lui-même. Ce n’est pas un échec de la mise à niveau. D’ici là, ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
        <source>The answer had the status 503. During an upgrade this happens for minutes. %2</source>
        <translation>La réponse avait le statut 503. Pendant une mise à niveau, cela arrive pendant des minutes. %2</translation>
    </message>
    <message>
        <source>Bring the nodes of the cluster back. The program asks again by itself.</source>
        <translation>Remettez en service les nœuds du cluster. Le programme redemande de lui-même.</translation>
    </message>
    <message>
        <source>The answer had the status 504.</source>
        <translation>La réponse avait le statut 504.</translation>
    </message>
    <message>
        <source>Check the name, and the network of this computer.</source>
        <translation>Vérifiez le nom, et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>At %1 nothing takes connections. The port may be wrong, or the API is down for now.</source>
        <translation>Sur %1, rien n’accepte de connexions. Le port est peut-être faux, ou l’API est arrêtée pour l’instant.</translation>
    </message>
    <message>
        <source>Check the port (usually 9443). During an upgrade wait some minutes first.</source>
        <translation>Vérifiez le port (en général 9443). Pendant une mise à niveau, attendez d’abord quelques minutes.</translation>
    </message>
    <message>
        <source>Check network, VPN and firewall.</source>
        <translation>Vérifiez le réseau, le VPN et le pare-feu.</translation>
    </message>
    <message>
        <source>The cluster did not answer in time</source>
        <translation>Le cluster n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>No answer came from %1. It may be busy, or something on the way drops the requests.</source>
        <translation>Aucune réponse n’est venue de %1. Le cluster est peut-être chargé, ou quelque chose en chemin rejette les requêtes.</translation>
    </message>
    <message>
        <source>The connection to the cluster broke</source>
        <translation>La connexion au cluster s’est rompue</translation>
    </message>
    <message>
        <source>The identity of %1 could not be proved, so no password was sent.</source>
        <translation>L’identité de %1 n’a pas pu être prouvée&#xa0;; aucun mot de passe n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the cluster shows, then decide whether to trust it.</source>
        <translation>Comparez l’empreinte avec celle que montre le cluster, puis décidez s’il faut l’approuver.</translation>
    </message>
    <message>
        <source>Another certificate came from %1 than before, so no password was sent. It may have been renewed, or something stands in between.</source>
        <translation>Un autre certificat qu’avant est venu de %1&#xa0;; aucun mot de passe n’a donc été envoyé. Il a peut-être été renouvelé, ou quelque chose s’est interposé.</translation>
    </message>
    <message>
        <source>Ask who renewed it, compare both fingerprints, and only then trust the new one.</source>
        <translation>Demandez qui l’a renouvelé, comparez les deux empreintes, et seulement alors approuvez la nouvelle.</translation>
    </message>
    <message>
        <source>Check the port, and whether the cluster accepts TLS 1.2 or 1.3.</source>
        <translation>Vérifiez le port, et si le cluster accepte TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La réponse était trop grande</translation>
    </message>
    <message>
        <source>The answer of %1 was longer than this program takes and was cut off. It may come from something in between.</source>
        <translation>La réponse de %1 était plus longue que ce que ce programme accepte et a été tronquée. Elle peut venir d’un intermédiaire.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, report this with the size of the cluster.</source>
        <translation>Vérifiez l’adresse. Si elle est juste, signalez ceci avec la taille du cluster.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what the API documents: it was cut off, or came from something in between.</source>
        <translation>La réponse de %1 n’est pas ce que documente l’API&#xa0;: elle a été tronquée, ou est venue d’un intermédiaire.</translation>
    </message>
    <message>
        <source>The program asks again by itself. If it stays so, check the address of the cluster.</source>
        <translation>Le programme redemande de lui-même. Si cela persiste, vérifiez l’adresse du cluster.</translation>
    </message>
    <message>
        <source>The answer speaks of another task</source>
        <translation>La réponse parle d’une autre tâche</translation>
    </message>
    <message>
        <source>The cluster was asked for one task and answered about %5.</source>
        <translation>Le cluster a été interrogé sur une tâche et a répondu sur %5.</translation>
    </message>
    <message>
        <source>The answer is not used. The program asks again; if it stays so, look at the cluster yourself.</source>
        <translation>La réponse n’est pas utilisée. Le programme redemande&#xa0;; si cela persiste, regardez vous-même le cluster.</translation>
    </message>
    <message>
        <source>Sign in again. Upgrades go on in the cluster.</source>
        <translation>Reconnectez-vous. Les mises à niveau continuent dans le cluster.</translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation>La question n’a pas été envoyée</translation>
    </message>
    <message>
        <source>The program stopped before it could ask %1. %2</source>
        <translation>Le programme s’est arrêté avant de pouvoir interroger %1. %2</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The cluster refused the request</source>
        <translation>Le cluster a refusé la requête</translation>
    </message>
    <message>
        <source>The cluster checked the request and found a fault in it. %2</source>
        <translation>Le cluster a vérifié la requête et y a trouvé une erreur. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Read what the cluster said, correct the form and submit a new upgrade.</source>
        <translation>Rien n’a été démarré. Lisez ce qu’a dit le cluster, corrigez le formulaire et envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The cluster did not accept a value of the request</source>
        <translation>Le cluster n’a pas accepté une valeur de la requête</translation>
    </message>
    <message>
        <source>A field has a type or a value that this version of the cluster does not accept. %2</source>
        <translation>Un champ a un type ou une valeur que cette version du cluster n’accepte pas. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Look for the field that is named, change or leave it out, and submit a new upgrade.</source>
        <translation>Rien n’a été démarré. Cherchez le champ nommé, modifiez-le ou omettez-le, et envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The cluster does not accept “Keep result for”</source>
        <translation>Le cluster n’accepte pas «&#xa0;Garder le résultat&#xa0;»</translation>
    </message>
    <message>
        <source>The refusal names the header X-Result-TTL, which is the field “Keep result for”. %2</source>
        <translation>Le refus nomme l’en-tête X-Result-TTL, c’est le champ «&#xa0;Garder le résultat&#xa0;». %2</translation>
    </message>
    <message>
        <source>Nothing was started. A new upgrade without it can be submitted: choose the default of the cluster, which keeps the result for 500 seconds.</source>
        <translation>Rien n’a été démarré. Une nouvelle mise à niveau sans ce champ peut être envoyée&#xa0;: choisissez la valeur par défaut du cluster, qui garde le résultat pendant 500 secondes.</translation>
    </message>
    <message>
        <source>An instance cannot be upgraded to this version</source>
        <translation>Une instance ne peut pas être mise à niveau vers cette version</translation>
    </message>
    <message>
        <source>The nodes do not all have the version, or a module has none for it. %2</source>
        <translation>Les nœuds n’ont pas tous la version, ou un module n’en a pas pour elle. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the findings for version and modules, choose another version, or upgrade the software of the clusters first.</source>
        <translation>Rien n’a été démarré. Comparez les constats sur la version et les modules, choisissez une autre version, ou mettez d’abord à niveau le logiciel des clusters.</translation>
    </message>
    <message>
        <source>The target version is not above the current one</source>
        <translation>La version cible n’est pas au-dessus de l’actuelle</translation>
    </message>
    <message>
        <source>A database cannot go back to an older Redis version. %2</source>
        <translation>Une base de données ne peut pas revenir à une version de Redis plus ancienne. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose the current version or a newer one.</source>
        <translation>Rien n’a été démarré. Choisissez la version actuelle ou une plus récente.</translation>
    </message>
    <message>
        <source>The upgrade policy of the cluster does not allow this version</source>
        <translation>La politique de mise à niveau du cluster ne permet pas cette version</translation>
    </message>
    <message>
        <source>A cluster with the policy “major” allows only major releases. %2</source>
        <translation>Un cluster avec la politique «&#xa0;major&#xa0;» ne permet que les versions majeures. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose a major release, or have an administrator change the upgrade policy.</source>
        <translation>Rien n’a été démarré. Choisissez une version majeure, ou faites changer la politique de mise à niveau par un administrateur.</translation>
    </message>
    <message>
        <source>A cluster has too few resources for the upgrade</source>
        <translation>Un cluster a trop peu de ressources pour la mise à niveau</translation>
    </message>
    <message>
        <source>Memory, shards or nodes do not suffice for the restart of the shards. %2</source>
        <translation>La mémoire, les shards ou les nœuds ne suffisent pas au redémarrage des shards. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Free resources, or upgrade fewer shards in parallel, then submit a new upgrade.</source>
        <translation>Rien n’a été démarré. Libérez des ressources, ou mettez à niveau moins de shards en parallèle, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>A module that the request names is not on the cluster</source>
        <translation>Un module que nomme la requête n’est pas sur le cluster</translation>
    </message>
    <message>
        <source>Every cluster has module UIDs of its own. %2</source>
        <translation>Chaque cluster a ses propres UID de modules. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the UIDs with those of this cluster, or leave the module out of the request.</source>
        <translation>Rien n’a été démarré. Comparez les UID avec ceux de ce cluster, ou omettez le module dans la requête.</translation>
    </message>
    <message>
        <source>User name or password are wrong, have changed, or may no longer be used this way. Every call to this cluster has stopped, because five refusals within 15 minutes lock the account.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est faux, a changé, ou ne peut plus être utilisé ainsi. Tous les appels vers ce cluster sont arrêtés, car cinq refus en 15 minutes verrouillent le compte.</translation>
    </message>
    <message>
        <source>Nothing was started. Sign in again, then submit a new upgrade.</source>
        <translation>Rien n’a été démarré. Reconnectez-vous, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>The cluster knows the account, but its password is too old. %2</source>
        <translation>Le cluster connaît le compte, mais son mot de passe est trop ancien. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Change the password in the cluster, sign in with the new one, then submit a new upgrade.</source>
        <translation>Rien n’a été démarré. Changez le mot de passe dans le cluster, connectez-vous avec le nouveau, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>This account may not upgrade</source>
        <translation>Ce compte n’a pas le droit de mettre à niveau</translation>
    </message>
    <message>
        <source>The cluster does not let this account upgrade the database; the permission for it is upgrade_crdb. %2</source>
        <translation>Le cluster ne laisse pas ce compte mettre à niveau la base de données&#xa0;; la permission requise est upgrade_crdb. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Sign in with an account that may upgrade, or ask an administrator for the role.</source>
        <translation>Rien n’a été démarré. Connectez-vous avec un compte qui peut mettre à niveau, ou demandez le rôle à un administrateur.</translation>
    </message>
    <message>
        <source>The cluster does not let modules be changed</source>
        <translation>Le cluster ne laisse pas modifier les modules</translation>
    </message>
    <message>
        <source>Changing modules is turned off in the cluster. %2</source>
        <translation>La modification des modules est désactivée dans le cluster. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Submit without a change of modules, or have an administrator turn it on.</source>
        <translation>Rien n’a été démarré. Envoyez sans modification des modules, ou faites-la activer par un administrateur.</translation>
    </message>
    <message>
        <source>The cluster knows no such database, or no such call</source>
        <translation>Le cluster ne connaît pas cette base de données, ou pas cet appel</translation>
    </message>
    <message>
        <source>Either the database is not on this cluster, or the software is older than 8.0.18 and has no upgrade call. Which of the two could not be found out. %2</source>
        <translation>Soit la base de données n’est pas sur ce cluster, soit le logiciel est antérieur à 8.0.18 et n’a pas l’appel de mise à niveau. On n’a pas pu savoir lequel des deux. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the GUID, and look up the software version of the cluster.</source>
        <translation>Rien n’a été démarré. Comparez le GUID, et regardez la version du logiciel du cluster.</translation>
    </message>
    <message>
        <source>This database is not on the cluster</source>
        <translation>Cette base de données n’est pas sur le cluster</translation>
    </message>
    <message>
        <source>The cluster does not know the GUID when it is asked for the database either. It may take part under another GUID, or not at all.</source>
        <translation>Le cluster ne connaît pas non plus le GUID quand on l’interroge sur la base de données. Il y participe peut-être sous un autre GUID, ou pas du tout.</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the GUID, or send the request through a cluster that takes part in the database.</source>
        <translation>Rien n’a été démarré. Comparez le GUID, ou envoyez la requête via un cluster qui participe à la base de données.</translation>
    </message>
    <message>
        <source>This version of the cluster has no upgrade call</source>
        <translation>Cette version du cluster n’a pas l’appel de mise à niveau</translation>
    </message>
    <message>
        <source>The call exists from Redis Software 8.0.18 on, and every participating cluster needs it.</source>
        <translation>L’appel existe à partir de Redis Software 8.0.18, et chaque cluster participant en a besoin.</translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first, or upgrade every instance by itself.</source>
        <translation>Rien n’a été démarré. Mettez d’abord à niveau le logiciel de tous les clusters participants, ou mettez à niveau chaque instance séparément.</translation>
    </message>
    <message>
        <source>The address exists, but the cluster takes no upgrade there. The call exists from Redis Software 8.0.18 on. %2</source>
        <translation>L’adresse existe, mais le cluster n’y prend aucune mise à niveau. L’appel existe à partir de Redis Software 8.0.18. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first.</source>
        <translation>Rien n’a été démarré. Mettez d’abord à niveau le logiciel de tous les clusters participants.</translation>
    </message>
    <message>
        <source>A module does not fit the database</source>
        <translation>Un module ne convient pas à la base de données</translation>
    </message>
    <message>
        <source>After the upgrade a module would lack something that a setting of the database needs. %2</source>
        <translation>Après la mise à niveau, il manquerait à un module ce dont un réglage de la base de données a besoin. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the findings for modules, and choose a version whose modules fit.</source>
        <translation>Rien n’a été démarré. Comparez les constats sur les modules, et choisissez une version dont les modules conviennent.</translation>
    </message>
    <message>
        <source>The version of a module that comes with the target does not support a setting of this database, for example Active-Active. %2</source>
        <translation>La version d’un module livrée avec la cible ne prend pas en charge un réglage de cette base de données, par exemple Active-Active. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Read below which module does not fit by the catalogues, and whether another version of it would. Then review a new upgrade.</source>
        <translation>Rien n’a été démarré. Lisez ci-dessous quel module ne convient pas d’après les catalogues, et si une autre version conviendrait. Revoyez ensuite une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>A module would become older</source>
        <translation>Un module deviendrait plus ancien</translation>
    </message>
    <message>
        <source>The target comes with an older version of a module than the database has. %2</source>
        <translation>La cible est livrée avec une version d’un module plus ancienne que celle de la base de données. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose a newer Redis version, or remove the new UID of the module from the request.</source>
        <translation>Rien n’a été démarré. Choisissez une version de Redis plus récente, ou retirez de la requête le nouvel UID du module.</translation>
    </message>
    <message>
        <source>A module is in use and cannot be replaced</source>
        <translation>Un module est utilisé et ne peut pas être remplacé</translation>
    </message>
    <message>
        <source>The cluster does not replace this module while a database uses it. %2</source>
        <translation>Le cluster ne remplace pas ce module tant qu’une base de données l’utilise. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Leave the module out of the request, or ask Redis support.</source>
        <translation>Rien n’a été démarré. Omettez le module dans la requête, ou demandez au support Redis.</translation>
    </message>
    <message>
        <source>The cluster is busy with something that stands in the way</source>
        <translation>Le cluster est occupé par quelque chose qui fait obstacle</translation>
    </message>
    <message>
        <source>Another change of this database or of the cluster goes on. %2</source>
        <translation>Une autre modification de cette base de données ou du cluster est en cours. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Look at the running tasks, wait until they end, then submit a new upgrade.</source>
        <translation>Rien n’a été démarré. Regardez les tâches en cours, attendez qu’elles se terminent, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>Another task is running for this database</source>
        <translation>Une autre tâche est en cours pour cette base de données</translation>
    </message>
    <message>
        <source>An Active-Active database takes one change at a time. %2</source>
        <translation>Une base de données Active-Active prend une modification à la fois. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Follow the running task on the Tasks page and submit a new upgrade when it has ended.</source>
        <translation>Rien n’a été démarré. Suivez la tâche en cours sur la page Tâches et envoyez une nouvelle mise à niveau quand elle est terminée.</translation>
    </message>
    <message>
        <source>Something on the way asks for the length of the request</source>
        <translation>Quelque chose en chemin demande la longueur de la requête</translation>
    </message>
    <message>
        <source>The length was sent, so a proxy or balancer in front of the cluster has removed it. %2</source>
        <translation>La longueur a été envoyée, un proxy ou répartiteur de charge devant le cluster l’a donc retirée. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Connect to a node of the cluster directly, or have the proxy looked at.</source>
        <translation>Rien n’a été démarré. Connectez-vous directement à un nœud du cluster, ou faites examiner le proxy.</translation>
    </message>
    <message>
        <source>Something on the way calls the request too large</source>
        <translation>Quelque chose en chemin juge la requête trop grande</translation>
    </message>
    <message>
        <source>The request has a few hundred bytes; a proxy or balancer in front of the cluster has a very low limit. %2</source>
        <translation>La requête fait quelques centaines d’octets&#xa0;; un proxy ou répartiteur de charge devant le cluster a une limite très basse. %2</translation>
    </message>
    <message>
        <source>The cluster did not take the request for JSON</source>
        <translation>Le cluster n’a pas pris la requête pour du JSON</translation>
    </message>
    <message>
        <source>The type of the content was lost or changed on the way, probably by a proxy. %2</source>
        <translation>Le type du contenu a été perdu ou changé en chemin, probablement par un proxy. %2</translation>
    </message>
    <message>
        <source>The cluster understood the request but cannot carry it out</source>
        <translation>Le cluster a compris la requête mais ne peut pas l’exécuter</translation>
    </message>
    <message>
        <source>The values are well formed but do not fit together. %2</source>
        <translation>Les valeurs sont bien formées mais ne vont pas ensemble. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Connect to the name of the cluster or to its master node, or have “handle_redirects” turned on.</source>
        <translation>Rien n’a été démarré. Connectez-vous au nom du cluster ou à son nœud master, ou faites activer «&#xa0;handle_redirects&#xa0;».</translation>
    </message>
    <message>
        <source>The address of the cluster has moved</source>
        <translation>L’adresse du cluster a changé</translation>
    </message>
    <message>
        <source>The answer named another address for good. It was not followed, and no password went there.</source>
        <translation>La réponse a nommé une autre adresse pour de bon. Elle n’a pas été suivie, et aucun mot de passe n’y est allé.</translation>
    </message>
    <message>
        <source>Nothing was started. Check the new address with your administrators and save the cluster with it.</source>
        <translation>Rien n’a été démarré. Vérifiez la nouvelle adresse avec vos administrateurs et enregistrez le cluster avec elle.</translation>
    </message>
    <message>
        <source>The cluster found no featureset for a module</source>
        <translation>Le cluster n’a trouvé aucun featureset pour un module</translation>
    </message>
    <message>
        <source>Known of Redis Software before 8.0.16-33 where a database has a newer Redis version than the software was made for. %2</source>
        <translation>Connu de Redis Software avant 8.0.16-33, quand une base de données a une version de Redis plus récente que celle pour laquelle le logiciel a été fait. %2</translation>
    </message>
    <message>
        <source>Upgrade the software of all participating clusters, then upgrade the database again.</source>
        <translation>Mettez à niveau le logiciel de tous les clusters participants, puis refaites la mise à niveau de la base de données.</translation>
    </message>
    <message>
        <source>A module has no version for this Redis version</source>
        <translation>Un module n’a pas de version pour cette version de Redis</translation>
    </message>
    <message>
        <source>The catalogue of a participating cluster has no version of a module that goes with the target. %2</source>
        <translation>Le catalogue d’un cluster participant n’a pas de version d’un module qui aille avec la cible. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose a Redis version for which every cluster has the module, or have the module added to the clusters.</source>
        <translation>Rien n’a été démarré. Choisissez une version de Redis pour laquelle chaque cluster a le module, ou faites ajouter le module aux clusters.</translation>
    </message>
    <message>
        <source>The module version that the request names is for another Redis version</source>
        <translation>La version de module que nomme la requête est pour une autre version de Redis</translation>
    </message>
    <message>
        <source>Each version of a module goes with one Redis version. %2</source>
        <translation>Chaque version d’un module va avec une version de Redis. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Leave the new UID of the module out of the request, or name the one that is for the target.</source>
        <translation>Rien n’a été démarré. Omettez le nouvel UID du module dans la requête, ou nommez celui qui est pour la cible.</translation>
    </message>
    <message>
        <source>A module version needs newer software of the cluster</source>
        <translation>Une version de module demande un logiciel de cluster plus récent</translation>
    </message>
    <message>
        <source>The module is made for a later version of Redis Software than some cluster has. %2</source>
        <translation>Le module est fait pour une version de Redis Software ultérieure à celle d’un cluster. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first, or leave the module out of the request.</source>
        <translation>Rien n’a été démarré. Mettez d’abord à niveau le logiciel de tous les clusters participants, ou omettez le module dans la requête.</translation>
    </message>
    <message>
        <source>The task ID is in use already</source>
        <translation>L’identifiant de tâche est déjà utilisé</translation>
    </message>
    <message>
        <source>The cluster has a task with the ID that the request gave. %2</source>
        <translation>Le cluster a une tâche avec l’identifiant que donnait la requête. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Look at that task on the Tasks page; a new upgrade gets an ID of its own.</source>
        <translation>Rien n’a été démarré. Regardez cette tâche sur la page Tâches&#xa0;; une nouvelle mise à niveau reçoit son propre identifiant.</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>d’un autre type</translation>
    </message>
    <message>
        <source>Connecting safely</source>
        <translation>Se connecter en sécurité</translation>
    </message>
    <message>
        <source>Signing in and reading</source>
        <translation>S’authentifier et lire</translation>
    </message>
    <message>
        <source>An upgrade is refused</source>
        <translation>Une mise à niveau est refusée</translation>
    </message>
    <message>
        <source>The answer to an upgrade is unclear</source>
        <translation>La réponse à une mise à niveau est incertaine</translation>
    </message>
    <message>
        <source>Inside a task, cancelling, and this program&apos;s record</source>
        <translation>Dans une tâche, l’annulation et le registre de ce programme</translation>
    </message>
    <message>
        <source>A file that this cluster needs could not be read in time</source>
        <translation>Un fichier dont ce cluster a besoin n’a pas pu être lu à temps</translation>
    </message>
    <message>
        <source>The file %7, which is set for %1, could not be read within 5 s: the drive that it is on may be hung. Nothing was sent.</source>
        <translation>Le fichier %7, défini pour %1, n’a pas pu être lu en 5 s&#xa0;: le lecteur où il se trouve est peut-être bloqué. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try again once the drive answers, or choose a copy of the file on a disk of this computer.</source>
        <translation>Réessayez quand le lecteur répond, ou choisissez une copie du fichier sur un disque de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Recorded on disk, before anything was sent: %1</source>
        <translation>Enregistré sur le disque avant tout envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The outcome of the request is not known: %1</source>
        <translation>L’issue de la requête n’est pas connue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check, %1</source>
        <translation>Vérification, %1</translation>
    </message>
    <message>
        <source>The cluster says “%1”</source>
        <translation>Le cluster dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation>Worker&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error on %2: %1</source>
        <translation>Erreur sur %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error, no cluster named: %1</source>
        <translation>Erreur, aucun cluster nommé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%2, read from the database itself: %1</source>
        <translation>%2, lu dans la base de données elle-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>The instances were read: %1</source>
        <translation>Les instances ont été lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>The cluster does not know the task (%1). Asking again before this means anything.</source>
        <translation>Le cluster ne connaît pas la tâche (%1). On redemande avant que cela signifie quelque chose.</translation>
    </message>
    <message>
        <source>%2 ran %1 before the request</source>
        <translation>%2 exécutait %1 avant la requête</translation>
    </message>
    <message>
        <source>A person closed this upgrade. Shown was: %1</source>
        <translation>Une personne a clos cette mise à niveau. Était affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>The node passes the request on to %1. Nothing goes there unless a person says so.</source>
        <translation>Le nœud transmet la requête à %1. Rien n’y va sans qu’une personne le dise.</translation>
    </message>
    <message>
        <source>A person let the request continue at %1.</source>
        <translation>Une personne a laissé la requête continuer sur %1.</translation>
    </message>
    <message>
        <source>A person did not let the request continue at %1.</source>
        <translation>Une personne n’a pas laissé la requête continuer sur %1.</translation>
    </message>
    <message>
        <source>A person asked to cancel the task.</source>
        <translation>Une personne a demandé d’annuler la tâche.</translation>
    </message>
    <message>
        <source>A person asked to cancel the task by force.</source>
        <translation>Une personne a demandé d’annuler la tâche de force.</translation>
    </message>
    <message>
        <source>The cluster took the request to cancel (%1).</source>
        <translation>Le cluster a accepté la demande d’annulation (%1).</translation>
    </message>
    <message>
        <source>The cluster did not take the request to cancel: %1</source>
        <translation>Le cluster n’a pas accepté la demande d’annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request to cancel was not sent. %1</source>
        <translation>La demande d’annulation n’a pas été envoyée. %1</translation>
    </message>
    <message>
        <source>It is not known whether the request to cancel arrived. %1</source>
        <translation>On ne sait pas si la demande d’annulation est arrivée. %1</translation>
    </message>
    <message>
        <source>Unexpected, and changed nothing here: “%1”</source>
        <translation>Inattendu, et n’a rien changé ici&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This record does not fit its checksum and is not shown. It is still in the file.</source>
        <translation>Cet enregistrement ne correspond pas à sa somme de contrôle et n’est pas affiché. Il est toujours dans le fichier.</translation>
    </message>
    <message>
        <source>The program had stopped; continued from its record.</source>
        <translation>Le programme s’était arrêté&#xa0;; repris à partir de son registre.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceReader</name>
    <message>
        <source>Nobody is signed in to the cluster that started the upgrade.</source>
        <translation>Aucune session n’est ouverte sur le cluster qui a démarré la mise à niveau.</translation>
    </message>
    <message>
        <source>The health report could not be used: %1</source>
        <translation>Le rapport de santé n’a pas pu être utilisé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>a task has no state of this name</source>
        <translation>aucun état de tâche ne porte ce nom</translation>
    </message>
    <message>
        <source>the GUID of a database is missing</source>
        <translation>le GUID d’une base de données manque</translation>
    </message>
    <message>
        <source>there is no goal</source>
        <translation>il n’y a pas d’objectif</translation>
    </message>
    <message>
        <source>There is no exercise “%1”.</source>
        <translation>Il n’y a pas d’exercice «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>Sa&amp;ve the result…</source>
        <translation>Enregistrer le &amp;résultat…</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>Exercice&#xa0;: %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Hint for: %1</source>
        <translation>Indice pour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Costs %n point(s) of this goal.</source>
        <translation>
            <numerusform>Coûte %n point de cet objectif.</numerusform>
            <numerusform>Coûte %n points de cet objectif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Résultats (*.json)</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Rien n’a été enregistré. %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 sur %n point</numerusform>
            <numerusform>%1 sur %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>More in the help</source>
        <translation>Plus d’informations dans l’aide</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with the tasks (*.json)</source>
        <translation>JSON, avec les tâches (*.json)</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>Node %1 of %2 runs Redis Software %3 (read at %4).</source>
        <translation>Le nœud %1 de %2 exécute Redis Software %3 (lu à %4).</translation>
    </message>
    <message>
        <source>After the refusal %1 was asked for the database itself: it does not know it either.</source>
        <translation>Après le refus, %1 a été interrogé sur la base de données elle-même&#xa0;: elle n’y est pas connue non plus.</translation>
    </message>
    <message>
        <source>After the refusal %1 was asked for the database itself: it knows it. Only the upgrade call is missing.</source>
        <translation>Après le refus, %1 a été interrogé sur la base de données elle-même&#xa0;: elle y est connue. Seul l’appel de mise à niveau manque.</translation>
    </message>
    <message>
        <source>Whether %1 knows the database could not be read after the refusal.</source>
        <translation>La présence de la base de données sur %1 n’a pas pu être lue après le refus.</translation>
    </message>
    <message>
        <source>No node of the connected clusters was read with software older than %1.</source>
        <translation>Aucun nœud lu des clusters connectés n’a un logiciel antérieur à %1.</translation>
    </message>
    <message>
        <source>The role of the account on %1 could not be read.</source>
        <translation>Le rôle du compte sur %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2” (read at %3). What this role may do could not be read.</source>
        <translation>Sur %1, le compte a le rôle «&#xa0;%2&#xa0;» (lu à %3). Ce que permet ce rôle n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2”, which includes upgrade_crdb (read at %3). So something else refused it.</source>
        <translation>Sur %1, le compte a le rôle «&#xa0;%2&#xa0;», qui comprend upgrade_crdb (lu à %3). Le refus vient donc d’autre chose.</translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2”, which does not include upgrade_crdb (read at %3).</source>
        <translation>Sur %1, le compte a le rôle «&#xa0;%2&#xa0;», qui ne comprend pas upgrade_crdb (lu à %3).</translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is below it.</source>
        <translation>%1 exécute Redis %2 (lu à %3)&#xa0;; la cible %4 est en dessous.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is the same.</source>
        <translation>%1 exécute Redis %2 (lu à %3)&#xa0;; la cible %4 est la même.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is above it.</source>
        <translation>%1 exécute Redis %2 (lu à %3)&#xa0;; la cible %4 est au-dessus.</translation>
    </message>
    <message>
        <source>Software before 7.22.2-20 is known to refuse valid values of “Keep result for” (RS171560). A new upgrade with the default of the cluster can be submitted.</source>
        <translation>On sait que le logiciel antérieur à 7.22.2-20 refuse des valeurs valables de «&#xa0;Garder le résultat&#xa0;» (RS171560). Une nouvelle mise à niveau avec la valeur par défaut du cluster peut être envoyée.</translation>
    </message>
    <message>
        <source>All nodes of %1 run Redis Software %2 (read at %3).</source>
        <translation>Tous les nœuds de %1 exécutent Redis Software %2 (lu à %3).</translation>
    </message>
    <message>
        <source>So this reading does not confirm what the cluster said. If it says so again, ask Redis support.</source>
        <translation>Cette lecture ne confirme donc pas ce qu’a dit le cluster. S’il le redit, demandez au support Redis.</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Set this fault</source>
        <translation>Provoquer cette panne</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>They happen at the simulated clusters, from now on. The class sees only what follows from them.</source>
        <translation>Elles se produisent sur les clusters simulés, à partir de maintenant. La classe ne voit que ce qui en résulte.</translation>
    </message>
    <message>
        <source>Every cluster</source>
        <translation>Chaque cluster</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Chaque appel</translation>
    </message>
    <message>
        <source>The upgrade request</source>
        <translation>La requête de mise à niveau</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>La tâche</translation>
    </message>
    <message>
        <source>The list of tasks</source>
        <translation>La liste des tâches</translation>
    </message>
    <message>
        <source>The list of CRDBs</source>
        <translation>La liste des CRDB</translation>
    </message>
    <message>
        <source>An instance</source>
        <translation>Une instance</translation>
    </message>
    <message>
        <source>The health report</source>
        <translation>Le rapport de santé</translation>
    </message>
    <message>
        <source>The nodes</source>
        <translation>Les nœuds</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Réponse tardive</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>Erreur HTTP</translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation>Réponse tronquée</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Connexion réinitialisée</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Pas du JSON</translation>
    </message>
    <message>
        <source>Nobody listens</source>
        <translation>Personne n’écoute</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>Trou noir</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Certificat expiré</translation>
    </message>
    <message>
        <source>Until taken back</source>
        <translation>Jusqu’à reprise</translation>
    </message>
    <message>
        <source>Fault at &amp;cluster</source>
        <translation>Panne sur le &amp;cluster</translation>
    </message>
    <message>
        <source>At c&amp;all</source>
        <translation>Sur l’app&amp;el</translation>
    </message>
    <message>
        <source>Kind of &amp;fault</source>
        <translation>Type de &amp;panne</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Com&amp;bien de fois</translation>
    </message>
    <message>
        <source>Drop the next answer</source>
        <translation>Perdre la prochaine réponse</translation>
    </message>
    <message>
        <source>The next upgrade request is taken, and its answer never arrives.</source>
        <translation>La prochaine requête de mise à niveau est acceptée, et sa réponse n’arrive jamais.</translation>
    </message>
    <message>
        <source>Past the point of no return</source>
        <translation>Au-delà du point de non-retour</translation>
    </message>
    <message>
        <source>Time is put forward until the running upgrade can no longer be cancelled.</source>
        <translation>Le temps est avancé jusqu’à ce que la mise à niveau en cours ne puisse plus être annulée.</translation>
    </message>
    <message>
        <source>Cut the cluster off</source>
        <translation>Couper le cluster</translation>
    </message>
    <message>
        <source>Nobody listens at the cluster that is chosen above, until it is taken back.</source>
        <translation>Personne n’écoute sur le cluster choisi ci-dessus, jusqu’à reprise.</translation>
    </message>
    <message>
        <source>The upgrade can no longer be cancelled.</source>
        <translation>La mise à niveau ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>No upgrade is running that could get there.</source>
        <translation>Aucune mise à niveau en cours ne pourrait y arriver.</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Pannes en vigueur</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Défini&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be set: the simulation has no TLS end, or no certificate could be made.</source>
        <translation>Impossible de la provoquer&#xa0;: la simulation n’a pas de côté TLS, ou aucun certificat n’a pu être créé.</translation>
    </message>
    <message>
        <source>Choose one, or type your own: GET /v1/nodes/*, where * stands for one part. Without a method it is every one.</source>
        <translation>Choisissez-en un, ou tapez le vôtre&#xa0;: GET /v1/nodes/*, où * remplace une partie. Sans méthode, toutes valent.</translation>
    </message>
</context>
<context>
    <name>FieldMessageLine</name>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>La vérification est réussie (%n)</numerusform>
            <numerusform>Les %n vérifications sont réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that speak against it</source>
        <translation>
            <numerusform>%n vérification s’y oppose</numerusform>
            <numerusform>%n vérifications s’y opposent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for you to read and tick</source>
        <translation>
            <numerusform>%n point à lire et à cocher</numerusform>
            <numerusform>%n points à lire et à cocher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that could not be made</source>
        <translation>
            <numerusform>%n vérification n’a pas pu être faite</numerusform>
            <numerusform>%n vérifications n’ont pas pu être faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to know</source>
        <translation>
            <numerusform>%n point à savoir</numerusform>
            <numerusform>%n points à savoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n vérification réussie</numerusform>
            <numerusform>%n vérifications réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Speaks against the upgrade</source>
        <translation>S’oppose à la mise à niveau</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>I know this and go on</source>
        <translation>Je le sais et je continue</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message numerus="yes">
        <source>I know that %n check(s) could not be made</source>
        <translation>
            <numerusform>Je sais que %n vérification n’a pas pu être faite</numerusform>
            <numerusform>Je sais que %n vérifications n’ont pas pu être faites</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks above that could not be made</source>
        <translation>Toutes les vérifications ci-dessus qui n’ont pas pu être faites</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show &amp;manual steps…</source>
        <translation>Montrer les étapes &amp;manuelles…</translation>
    </message>
    <message>
        <source>Show manual steps</source>
        <translation>Montrer les étapes manuelles</translation>
    </message>
    <message>
        <source>The documented steps by hand, for clusters without the upgrade call.</source>
        <translation>Les étapes documentées à la main, pour les clusters sans l’appel de mise à niveau.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Run again: %1</source>
        <translation>Refaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only on simulated clusters: to see what the cluster answers.</source>
        <translation>Seulement sur des clusters simulés&#xa0;: pour voir ce que répond le cluster.</translation>
    </message>
</context>
<context>
    <name>FitModel</name>
    <message>
        <source>none for Redis %1</source>
        <translation>aucune pour Redis %1</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>pas dans le catalogue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <translation>peut-être %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Missing capability</source>
        <translation>Capacité manquante</translation>
    </message>
    <message>
        <source>That would fit</source>
        <translation>Qui conviendrait</translation>
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
        <translation>Modules et capacités</translation>
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
        <translation>Worker&#xa0;: %1</translation>
    </message>
    <message>
        <source>a cluster that is not named</source>
        <translation>un cluster qui n’est pas nommé</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>aucun code</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation>%1&#xa0;: %2, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>Ask the cluster for this task now (F5)</source>
        <translation>Interroger maintenant le cluster sur cette tâche (F5)</translation>
    </message>
    <message>
        <source>This program did not start this task and cannot check versions that it did not plan. It only shows what the clusters tell, and can neither change nor cancel it.</source>
        <translation>Ce programme n’a pas démarré cette tâche et ne peut pas vérifier des versions qu’il n’a pas prévues. Il montre seulement ce que disent les clusters, et ne peut ni la modifier ni l’annuler.</translation>
    </message>
    <message>
        <source>Status, as the cluster says</source>
        <translation>Statut, selon le cluster</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation>GUID de la CRDB</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>Vue ici d’abord</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Steps, as last told</source>
        <translation>Étapes, selon les dernières nouvelles</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Database not named</source>
        <translation>Base de données non nommée</translation>
    </message>
    <message>
        <source>task %1 · told by %2</source>
        <translation>tâche %1 · indiquée par %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>dernières nouvelles il y a %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>a pris %1</translation>
    </message>
    <message>
        <source>seen for %1</source>
        <translation>vue depuis %1</translation>
    </message>
    <message>
        <source>%1 · confirmed %2 ago</source>
        <translation>%1 · confirmé il y a %2</translation>
    </message>
    <message>
        <source>seen for %1 · confirmed %2 ago</source>
        <translation>vue depuis %1 · confirmé il y a %2</translation>
    </message>
</context>
<context>
    <name>ForeignTask</name>
    <message>
        <source>No longer known</source>
        <translation>Plus connue</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Finished, not verified</source>
        <translation>Terminée, non contrôlée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Aucun statut</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 no longer tells of this task. How it ended is not known here; that does not mean that it failed. Read the versions of the database before you do anything to it.</source>
        <translation>%1 ne dit plus rien de cette tâche. Comment elle s’est terminée n’est pas connu ici&#xa0;; cela ne veut pas dire qu’elle a échoué. Lisez les versions de la base de données avant d’y faire quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1 says that this task finished. What it was to change was not planned here, so no version was verified.</source>
        <translation>%1 dit que cette tâche est terminée. Ce qu’elle devait modifier n’a pas été prévu ici, aucune version n’a donc été contrôlée.</translation>
    </message>
    <message>
        <source>%1 says that this task failed. What it had changed until then is not known here.</source>
        <translation>%1 dit que cette tâche a échoué. Ce qu’elle avait modifié jusque-là n’est pas connu ici.</translation>
    </message>
    <message>
        <source>%1 says that this task was cancelled. What it had changed until then is not known here.</source>
        <translation>%1 dit que cette tâche a été annulée. Ce qu’elle avait modifié jusque-là n’est pas connu ici.</translation>
    </message>
    <message>
        <source>%1 says that this task ended, in a word that this program does not know.</source>
        <translation>%1 dit que cette tâche s’est terminée, d’un mot que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>This program has no record of starting this task. It is followed until it ends. While it runs, the checks hold back an upgrade of the same database.</source>
        <translation>Ce programme n’a pas d’enregistrement du démarrage de cette tâche. Elle est suivie jusqu’à sa fin. Tant qu’elle est en cours, les vérifications retiennent une mise à niveau de la même base de données.</translation>
    </message>
    <message>
        <source>Started elsewhere</source>
        <translation>Démarrée ailleurs</translation>
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
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Take out of this window</source>
        <translation>Retirer de cette fenêtre</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>This is an end: a new upgrade of the database can be reviewed.</source>
        <translation>C’est une fin&#xa0;: une nouvelle mise à niveau de la base de données peut être revue.</translation>
    </message>
    <message>
        <source>Until it ends no other upgrade of the database can be sent from here.</source>
        <translation>Jusqu’à sa fin, aucune autre mise à niveau de la base de données ne peut être envoyée d’ici.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Ce que signifient les statuts</translation>
    </message>
    <message>
        <source>Each status with the sentence that the task then shows, here for the database checkout on rs-east.example.com.</source>
        <translation>Chaque statut avec la phrase que montre alors la tâche, ici pour la base de données checkout sur rs-east.example.com.</translation>
    </message>
    <message>
        <source>Beside the status</source>
        <translation>À côté du statut</translation>
    </message>
    <message>
        <source>A step lasts much longer than usual. The task shows probable reasons.</source>
        <translation>Une étape dure bien plus que d’habitude. La tâche montre des raisons probables.</translation>
    </message>
    <message>
        <source>The task takes longer than earlier ones that ended well.</source>
        <translation>La tâche prend plus de temps que les précédentes qui se sont bien terminées.</translation>
    </message>
    <message>
        <source>Every instance already runs what was asked for, and the cluster still calls the task running.</source>
        <translation>Chaque instance exécute déjà ce qui était demandé, et le cluster dit encore la tâche en cours.</translation>
    </message>
    <message>
        <source>What the errors mean</source>
        <translation>Ce que signifient les erreurs</translation>
    </message>
    <message>
        <source>Everything that this program can explain. The clusters here are rs-east.example.com and rs-west.example.com; where an error happens, its own names and the cluster&apos;s own words are shown.</source>
        <translation>Tout ce que ce programme peut expliquer. Les clusters sont ici rs-east.example.com et rs-west.example.com&#xa0;; quand une erreur se produit, ses propres noms et les mots du cluster sont montrés.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Aucune page n’a tous ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with these words</source>
        <translation>
            <numerusform>%n page avec ces mots</numerusform>
            <numerusform>%n pages avec ces mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>This record does not fit its checksum and is not shown. It is still in the file.</source>
        <translation>Cet enregistrement ne correspond pas à sa somme de contrôle et n’est pas affiché. Il est toujours dans le fichier.</translation>
    </message>
    <message>
        <source>%1, CRDB %2</source>
        <translation>%1, CRDB %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Name, GUID, task, cluster, error …</source>
        <translation>Nom, GUID, tâche, cluster, erreur …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Requêtes et réponses</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Every decision, request, answer, step and error of every upgrade is recorded here, and stays when the clusters have long forgotten it.</source>
        <translation>Chaque décision, requête, réponse, étape et erreur de chaque mise à niveau est enregistrée ici, et reste quand les clusters l’ont oubliée depuis longtemps.</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Aucun enregistrement ne correspond</translation>
    </message>
    <message>
        <source>Nothing in the history fits this search and these filters. Words are looked for as they are typed, in names, GUIDs, task ids, clusters and what was recorded.</source>
        <translation>Rien dans l’historique ne correspond à cette recherche et à ces filtres. Les mots sont cherchés tels que saisis, dans les noms, GUID, identifiants de tâche, clusters et ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Exportation vers %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1, some of them only as damaged.</source>
        <translation>
            <numerusform>%n enregistrement exporté vers %1, seulement comme endommagé.</numerusform>
            <numerusform>%n enregistrements exportés vers %1, dont certains seulement comme endommagés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1.</source>
        <translation>
            <numerusform>%n enregistrement exporté vers %1.</numerusform>
            <numerusform>%n enregistrements exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1 is a link to another place. Choose a name of its own.</source>
        <translation>Rien n’a été exporté&#xa0;: %1 est un lien vers un autre endroit. Choisissez un nom propre.</translation>
    </message>
    <message>
        <source>Nothing was exported: the folder of the record itself is not a place for exports. Choose another folder.</source>
        <translation>Rien n’a été exporté&#xa0;: le dossier du registre lui-même n’est pas un endroit pour les exportations. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 could not be written (%2). Choose another folder, or free some space.</source>
        <translation>Rien n’a été exporté&#xa0;: %1 n’a pas pu être écrit (%2). Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Nothing was exported: the record could not be read (%1).</source>
        <translation>Rien n’a été exporté&#xa0;: le registre n’a pas pu être lu (%1).</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Character %1 is %2. A GUID has only the digits 0 to 9, the letters a to f, and hyphens.</source>
        <translation>Le caractère %1 est %2. Un GUID n’a que les chiffres 0 à 9, les lettres a à f et des traits d’union.</translation>
    </message>
    <message>
        <source>The hyphens are missing. A GUID has groups of 8, 4, 4, 4 and 12 digits with hyphens between them.</source>
        <translation>Les traits d’union manquent. Un GUID a des groupes de 8, 4, 4, 4 et 12 chiffres séparés par des traits d’union.</translation>
    </message>
    <message>
        <source>Group %1 has %2 of %3 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation>Le groupe %1 a %2 chiffres sur %3. Un GUID a des groupes de 8, 4, 4, 4 et 12 chiffres.</translation>
    </message>
    <message>
        <source>Group %1 has 0 of %2 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation>Le groupe %1 a 0 chiffre sur %2. Un GUID a des groupes de 8, 4, 4, 4 et 12 chiffres.</translation>
    </message>
    <message>
        <source>There is more after the fifth group. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation>Il y a quelque chose après le cinquième groupe. Un GUID a des groupes de 8, 4, 4, 4 et 12 chiffres.</translation>
    </message>
    <message>
        <source>Enter the GUID of the database: 32 digits in groups of 8, 4, 4, 4 and 12, with hyphens between them.</source>
        <translation>Saisissez le GUID de la base de données&#xa0;: 32 chiffres en groupes de 8, 4, 4, 4 et 12, séparés par des traits d’union.</translation>
    </message>
    <message>
        <source>After the GUID comes “%1”. Remove it.</source>
        <translation>Après le GUID vient «&#xa0;%1&#xa0;». Retirez-le.</translation>
    </message>
    <message>
        <source>Enter a task ID, or let the program make a new one.</source>
        <translation>Saisissez un identifiant de tâche, ou laissez le programme en créer un nouveau.</translation>
    </message>
    <message>
        <source>Character %1 is %2. A task ID has only letters a to z, digits, hyphens and underscores.</source>
        <translation>Le caractère %1 est %2. Un identifiant de tâche n’a que des lettres a à z, des chiffres, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>The task ID has %1 characters; 64 are allowed.</source>
        <translation>L’identifiant de tâche a %1 caractères&#xa0;; 64 sont permis.</translation>
    </message>
</context>
<context>
    <name>InstanceEnds</name>
    <message>
        <source>It runs Redis %1 (read at %2).</source>
        <translation>Exécute Redis %1 (lu à %2).</translation>
    </message>
    <message>
        <source>It was not read after the end yet.</source>
        <translation>Pas encore lu après la fin.</translation>
    </message>
    <message>
        <source>It could not be read after the end: %1</source>
        <translation>N’a pas pu être lu après la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>The task failed here.</source>
        <translation>La tâche a échoué ici.</translation>
    </message>
    <message>
        <source>The task failed here, after the step “%1”.</source>
        <translation>La tâche a échoué ici, après l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No step was reported.</source>
        <translation>Aucune étape n’a été signalée.</translation>
    </message>
    <message>
        <source>The last step that was reported is “%1”.</source>
        <translation>La dernière étape signalée est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how far it went, what was read</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every instance runs the target version, although the task did not end well. If the featureset of the database lags: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</source>
        <translation>Chaque instance exécute la version cible, bien que la tâche se soit mal terminée. Si le featureset de la base de données est en retard&#xa0;: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</translation>
    </message>
    <message>
        <source>Sign in to the clusters that could not be read, then press Refresh: the instances are read again.</source>
        <translation>Connectez-vous aux clusters qui n’ont pas pu être lus, puis appuyez sur Relire&#xa0;: les instances sont relues.</translation>
    </message>
    <message>
        <source>The instances run different versions, and there is no way back to the older one. Until all are upgraded, add or remove no instance and change nothing else about the database.</source>
        <translation>Les instances exécutent des versions différentes, et il n’y a pas de retour à la plus ancienne. Tant que toutes ne sont pas mises à niveau, n’ajoutez ni ne retirez aucune instance et ne changez rien d’autre à la base de données.</translation>
    </message>
    <message>
        <source>Use no commands of modules, such as search or JSON, until every instance runs 8.0 or later.</source>
        <translation>N’utilisez aucune commande de modules, comme la recherche ou JSON, tant que chaque instance n’exécute pas 8.0 ou ultérieur.</translation>
    </message>
</context>
<context>
    <name>InstanceEndsCard</name>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>What is known of every instance</source>
        <translation>Ce qui est connu de chaque instance</translation>
    </message>
</context>
<context>
    <name>InstanceModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
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
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation>Featureset</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>InstanceReader</name>
    <message>
        <source>Nobody is signed in to %1, so this instance could not be read.</source>
        <translation>Aucune session n’est ouverte sur %1, cette instance n’a donc pas pu être lue.</translation>
    </message>
    <message>
        <source>The cluster does not say which of its databases this instance is.</source>
        <translation>Le cluster ne dit pas laquelle de ses bases de données est cette instance.</translation>
    </message>
    <message>
        <source>The connection to this cluster ended while the instance was being read.</source>
        <translation>La connexion à ce cluster s’est terminée pendant la lecture de l’instance.</translation>
    </message>
    <message>
        <source>The cluster&apos;s answer about this instance could not be used.</source>
        <translation>La réponse du cluster sur cette instance n’a pas pu être utilisée.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The system keychain has no password for this cluster, or it is locked. Unlock it and connect again, or type the password.</source>
        <translation>Le trousseau du système n’a pas de mot de passe pour ce cluster, ou il est verrouillé. Déverrouillez-le et reconnectez-vous, ou saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>This session has no system keychain. The password is kept until the program is closed.</source>
        <translation>Cette session n’a pas de trousseau du système. Le mot de passe est gardé jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The system keychain is locked or refused. Unlock it and connect again, or type the password.</source>
        <translation>Le trousseau du système est verrouillé ou a refusé. Déverrouillez-le et reconnectez-vous, ou saisissez le mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>The system keychain has not answered for %n second(s). Type the password, or connect again when it answers.</source>
        <translation>
            <numerusform>Le trousseau du système n’a pas répondu depuis %n seconde. Saisissez le mot de passe, ou reconnectez-vous quand il répond.</numerusform>
            <numerusform>Le trousseau du système n’a pas répondu depuis %n secondes. Saisissez le mot de passe, ou reconnectez-vous quand il répond.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password in the system keychain was kept for another address or another certificate, so it was not used. Type it once more if this is the right machine.</source>
        <translation>Le mot de passe dans le trousseau du système était gardé pour une autre adresse ou un autre certificat, il n’a donc pas été utilisé. Saisissez-le encore une fois si c’est la bonne machine.</translation>
    </message>
    <message>
        <source>What the system keychain has for this cluster was not written by this program. Type the password.</source>
        <translation>Ce que le trousseau du système a pour ce cluster n’a pas été écrit par ce programme. Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The system keychain could not be used. The password is kept until the program is closed.</source>
        <translation>Le trousseau du système n’a pas pu être utilisé. Le mot de passe est gardé jusqu’à la fermeture du programme.</translation>
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
        <translation>%1 (depuis %2, non terminée)</translation>
    </message>
    <message>
        <source>no step was reported</source>
        <translation>aucune étape signalée</translation>
    </message>
    <message>
        <source>no step reported yet</source>
        <translation>aucune étape signalée pour l’instant</translation>
    </message>
    <message>
        <source>%1; failed here</source>
        <translation>%1&#xa0;; échec ici</translation>
    </message>
    <message>
        <source>%1; not finished when the task ended</source>
        <translation>%1&#xa0;; non terminée quand la tâche a pris fin</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>Ce qu’il reste à faire</translation>
    </message>
    <message>
        <source>The documented commands for this database. This program does not run them.</source>
        <translation>Les commandes documentées pour cette base de données. Ce programme ne les exécute pas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Your first upgrade</source>
        <translation>Votre première mise à niveau</translation>
    </message>
    <message>
        <source>Upgrade the database checkout from Redis 7.4 to 8.4 and wait until the program has verified it.</source>
        <translation>Mettez à niveau la base de données checkout de Redis 7.4 vers 8.4, et attendez que le programme l’ait contrôlée.</translation>
    </message>
    <message>
        <source>The upgrade of checkout is verified.</source>
        <translation>La mise à niveau de checkout est contrôlée.</translation>
    </message>
    <message>
        <source>Upgrade page: the GUID and the version are filled in. Check, then Review, then the button that names the upgrade.</source>
        <translation>Page Mise à niveau&#xa0;: le GUID et la version sont déjà remplis. Choisissez Vérifier, puis Revue, puis le bouton qui nomme la mise à niveau.</translation>
    </message>
    <message>
        <source>Every instance of checkout runs Redis 8.4.</source>
        <translation>Chaque instance de checkout exécute Redis 8.4.</translation>
    </message>
    <message>
        <source>Choose 8.4, not the newest available version.</source>
        <translation>Choisissez 8.4, et non la version disponible la plus récente.</translation>
    </message>
    <message>
        <source>Exactly one upgrade request reached the clusters.</source>
        <translation>Exactement une requête de mise à niveau est parvenue aux clusters.</translation>
    </message>
    <message>
        <source>Look before you send again: the Tasks page tells whether anything is under way.</source>
        <translation>Regardez avant d’envoyer de nouveau&#xa0;: la page Tâches indique si quelque chose est en cours.</translation>
    </message>
    <message>
        <source>The right database</source>
        <translation>La bonne base de données</translation>
    </message>
    <message>
        <source>Upgrade sessions to Redis 8.4. Leave checkout, which has a similar purpose, as it is.</source>
        <translation>Mettez sessions à niveau vers Redis 8.4. Laissez telle quelle checkout, dont l’usage est semblable.</translation>
    </message>
    <message>
        <source>The upgrade of sessions is verified.</source>
        <translation>La mise à niveau de sessions est contrôlée.</translation>
    </message>
    <message>
        <source>Databases page: choose the row of sessions, then Upgrade.</source>
        <translation>Page Bases de données&#xa0;: choisissez la ligne de sessions, puis Mise à niveau.</translation>
    </message>
    <message>
        <source>sessions runs Redis 8.4 everywhere.</source>
        <translation>sessions exécute partout Redis 8.4.</translation>
    </message>
    <message>
        <source>Choose the version in the form before you review.</source>
        <translation>Choisissez la version dans le formulaire avant de passer à la revue.</translation>
    </message>
    <message>
        <source>No request for checkout was sent.</source>
        <translation>Aucune requête n’a été envoyée pour checkout.</translation>
    </message>
    <message>
        <source>The form opens with checkout. Change the GUID, or start from the Databases page.</source>
        <translation>Le formulaire s’ouvre avec checkout. Changez le GUID, ou partez de la page Bases de données.</translation>
    </message>
    <message>
        <source>Nothing was heard</source>
        <translation>Plus aucune nouvelle</translation>
    </message>
    <message>
        <source>The connection breaks while the request is under way. Bring the upgrade to a proven end without sending it twice.</source>
        <translation>La connexion se rompt pendant que la requête est en chemin. Menez la mise à niveau à une fin prouvée sans l’envoyer deux fois.</translation>
    </message>
    <message>
        <source>Wait. The program looks for the task by the number that it recorded before it sent.</source>
        <translation>Attendez. Le programme cherche la tâche par le numéro qu’il a noté avant l’envoi.</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Est-elle arrivée&#xa0;?</translation>
    </message>
    <message>
        <source>The connection breaks, and this time nothing arrived. Prove it, close the task, and upgrade after all.</source>
        <translation>La connexion se rompt, et cette fois rien n’est arrivé. Prouvez-le, fermez la tâche, puis faites tout de même la mise à niveau.</translation>
    </message>
    <message>
        <source>The first request is closed as not received.</source>
        <translation>La première requête est fermée comme non reçue.</translation>
    </message>
    <message>
        <source>Tasks page: after the quiet period the evidence is complete, and a button lets you confirm it. Put the time forward on the Training page.</source>
        <translation>Page Tâches&#xa0;: après la période de calme, les preuves sont complètes et un bouton vous permet de confirmer. Avancez le temps sur la page Formation.</translation>
    </message>
    <message>
        <source>A second upgrade of checkout is verified.</source>
        <translation>Une deuxième mise à niveau de checkout est contrôlée.</translation>
    </message>
    <message>
        <source>Only after the first is closed the form sends again.</source>
        <translation>Le formulaire n’envoie de nouveau qu’une fois la première fermée.</translation>
    </message>
    <message>
        <source>Exactly two upgrade requests reached the clusters.</source>
        <translation>Exactement deux requêtes de mise à niveau sont parvenues aux clusters.</translation>
    </message>
    <message>
        <source>Refused, but for what?</source>
        <translation>Refusée, mais pour quelle raison&#xa0;?</translation>
    </message>
    <message>
        <source>This cluster refuses the upgrade. Find out what exactly it does not take, and upgrade without it.</source>
        <translation>Ce cluster refuse la mise à niveau. Trouvez ce qu’il n’accepte pas exactement, et faites la mise à niveau sans cela.</translation>
    </message>
    <message>
        <source>The first request was refused.</source>
        <translation>La première requête a été refusée.</translation>
    </message>
    <message>
        <source>Send it as it is and read the card.</source>
        <translation>Envoyez-la telle quelle et lisez la carte.</translation>
    </message>
    <message>
        <source>The upgrade is verified.</source>
        <translation>La mise à niveau est contrôlée.</translation>
    </message>
    <message>
        <source>Advanced, Keep result for: the cluster&apos;s default sends no such wish.</source>
        <translation>Avancé, Garder le résultat&#xa0;: avec la valeur du cluster, aucun souhait de ce genre n’est envoyé.</translation>
    </message>
    <message>
        <source>Signed out half-way</source>
        <translation>Déconnecté à mi-chemin</translation>
    </message>
    <message>
        <source>While the upgrade runs your password is changed to “changed-meanwhile”. See the upgrade to its end, and do not lock the account.</source>
        <translation>Pendant la mise à niveau, votre mot de passe est remplacé par «&#xa0;changed-meanwhile&#xa0;». Suivez la mise à niveau jusqu’à sa fin sans verrouiller le compte.</translation>
    </message>
    <message>
        <source>You are signed in again on rs-east.</source>
        <translation>Vous êtes de nouveau connecté à rs-east.</translation>
    </message>
    <message>
        <source>The header and a bar on every page offer Sign in again.</source>
        <translation>L’en-tête et un bandeau sur chaque page proposent Se reconnecter.</translation>
    </message>
    <message>
        <source>No more than three sign-ins were refused.</source>
        <translation>Trois authentifications au plus ont été refusées.</translation>
    </message>
    <message>
        <source>Do not guess. Five refused sign-ins lock the account.</source>
        <translation>N’essayez pas au hasard. Cinq authentifications refusées verrouillent le compte.</translation>
    </message>
    <message>
        <source>After you have signed in the program goes on by itself.</source>
        <translation>Une fois que vous êtes connecté, le programme continue de lui-même.</translation>
    </message>
    <message>
        <source>Finish it forward</source>
        <translation>Terminer en allant de l’avant</translation>
    </message>
    <message>
        <source>The upgrade fails on the second cluster. Nothing is rolled back: bring all three instances to Redis 8.4.</source>
        <translation>La mise à niveau échoue sur le deuxième cluster. Rien n’est annulé en arrière&#xa0;: amenez les trois instances à Redis 8.4.</translation>
    </message>
    <message>
        <source>The first upgrade failed.</source>
        <translation>La première mise à niveau a échoué.</translation>
    </message>
    <message>
        <source>Send it and watch.</source>
        <translation>Envoyez-la et observez.</translation>
    </message>
    <message>
        <source>checkout runs Redis 8.4 everywhere.</source>
        <translation>checkout exécute partout Redis 8.4.</translation>
    </message>
    <message>
        <source>Upgrade once more to the same version: what is done stays done, the rest follows.</source>
        <translation>Refaites une mise à niveau vers la même version&#xa0;: ce qui est fait reste fait, le reste suit.</translation>
    </message>
    <message>
        <source>The second upgrade is verified.</source>
        <translation>La deuxième mise à niveau est contrôlée.</translation>
    </message>
    <message>
        <source>Wait until the instances were read on their own clusters.</source>
        <translation>Attendez que les instances aient été lues sur leurs propres clusters.</translation>
    </message>
    <message>
        <source>Stop it in time</source>
        <translation>Arrêter à temps</translation>
    </message>
    <message>
        <source>A colleague calls: stop the upgrade, now. Cancel it before the point of no return.</source>
        <translation>Un collègue appelle&#xa0;: il faut arrêter la mise à niveau, tout de suite. Annulez-la avant le point de non-retour.</translation>
    </message>
    <message>
        <source>The upgrade is cancelled.</source>
        <translation>La mise à niveau est annulée.</translation>
    </message>
    <message>
        <source>Tasks page, Cancel task. Be quick: after the last shard of an instance there is no way back.</source>
        <translation>Page Tâches, Annuler la tâche. Faites vite&#xa0;: après le dernier shard d’une instance, il n’y a plus de retour.</translation>
    </message>
    <message>
        <source>One request to cancel was enough.</source>
        <translation>Une seule requête d’annulation a suffi.</translation>
    </message>
    <message>
        <source>Wait for the answer. Asking twice helps nobody.</source>
        <translation>Attendez la réponse. Demander deux fois n’aide personne.</translation>
    </message>
    <message>
        <source>It never ends</source>
        <translation>Elle ne finit jamais</translation>
    </message>
    <message>
        <source>All instances run the new version, and the task does not end. Leave it alone: nothing has to be sent.</source>
        <translation>Toutes les instances exécutent la nouvelle version, et la tâche ne finit pas. N’y touchez pas&#xa0;: il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>Send the upgrade and watch the lanes.</source>
        <translation>Envoyez la mise à niveau et observez les couloirs.</translation>
    </message>
    <message>
        <source>Nothing was cancelled and nothing was sent again.</source>
        <translation>Rien n’a été annulé et rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>Read what the Tasks page says of a task that goes on although its instances are done.</source>
        <translation>Lisez ce que la page Tâches dit d’une tâche qui continue alors que ses instances sont à jour.</translation>
    </message>
    <message>
        <source>The answer was cut off</source>
        <translation>La réponse a été tronquée</translation>
    </message>
    <message>
        <source>The cluster takes the request and begins to answer; then the connection breaks.</source>
        <translation>Le cluster prend la requête et commence à répondre&#xa0;; puis la connexion se rompt.</translation>
    </message>
    <message>
        <source>Half an answer is no answer. The task is found by the number that was recorded before the request left.</source>
        <translation>Une moitié de réponse n’est pas une réponse. La tâche se retrouve par le numéro noté avant le départ de la requête.</translation>
    </message>
    <message>
        <source>Not one byte came back</source>
        <translation>Pas un octet en retour</translation>
    </message>
    <message>
        <source>The cluster takes the request and starts. Its answer never leaves: the connection just ends.</source>
        <translation>Le cluster prend la requête et démarre. Sa réponse ne part jamais&#xa0;: la connexion s’arrête, tout simplement.</translation>
    </message>
    <message>
        <source>An upgrade can run although nothing was heard. It is found by the number recorded before the request left.</source>
        <translation>Une mise à niveau peut être en cours alors qu’on n’a reçu aucune nouvelle. Elle se retrouve par le numéro noté avant le départ de la requête.</translation>
    </message>
    <message>
        <source>Garbled answers</source>
        <translation>Réponses brouillées</translation>
    </message>
    <message>
        <source>For a while the answers about the task cannot be read.</source>
        <translation>Pendant un moment, les réponses au sujet de la tâche ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>An answer that cannot be read says nothing about the upgrade. Wait for one that can.</source>
        <translation>Une réponse qui ne peut pas être lue ne dit rien de la mise à niveau. Attendez-en une qui soit lisible.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>The gateway answers 503 and asks to come back later. The request went through all the same.</source>
        <translation>La passerelle répond 503 et demande de revenir plus tard. La requête est passée quand même.</translation>
    </message>
    <message>
        <source>Asked to wait, the program waits, and then asks for the task. It does not repeat the request.</source>
        <translation>Quand on lui demande d’attendre, le programme attend, puis s’enquiert de la tâche. Il ne répète pas la requête.</translation>
    </message>
    <message>
        <source>A header the cluster does not take</source>
        <translation>Un en-tête que le cluster n’accepte pas</translation>
    </message>
    <message>
        <source>This build of the cluster software refuses requests that say how long the result shall be kept, although the value is valid.</source>
        <translation>Cette version du logiciel de cluster refuse les requêtes qui disent combien de temps garder le résultat, bien que la valeur soit valable.</translation>
    </message>
    <message>
        <source>Read a refusal (400) and submit again with the cluster&apos;s default.</source>
        <translation>Lire un refus (400) et envoyer de nouveau avec la valeur par défaut du cluster.</translation>
    </message>
    <message>
        <source>Somebody else stopped it</source>
        <translation>Quelqu’un d’autre l’a arrêtée</translation>
    </message>
    <message>
        <source>A colleague cancels your upgrade from the command line while it runs.</source>
        <translation>Un collègue annule votre mise à niveau en ligne de commande pendant qu’elle est en cours.</translation>
    </message>
    <message>
        <source>Cancelled is not undone. See which instances have the new version and which have not.</source>
        <translation>Annulée ne veut pas dire défaite. Voyez quelles instances ont la nouvelle version et lesquelles ne l’ont pas.</translation>
    </message>
    <message>
        <source>Deleted under its feet</source>
        <translation>Supprimée en pleine mise à niveau</translation>
    </message>
    <message>
        <source>While the upgrade runs a colleague deletes the database.</source>
        <translation>Pendant la mise à niveau, un collègue supprime la base de données.</translation>
    </message>
    <message>
        <source>A task can fail for reasons that have nothing to do with the upgrade. Read its errors.</source>
        <translation>Une tâche peut échouer pour des raisons sans rapport avec la mise à niveau. Lisez ses erreurs.</translation>
    </message>
    <message>
        <source>Stopped half-way</source>
        <translation>Arrêtée à mi-chemin</translation>
    </message>
    <message>
        <source>The upgrade runs well on the first cluster and fails on the second. The third is never begun.</source>
        <translation>La mise à niveau réussit sur le premier cluster et échoue sur le deuxième. Le troisième n’est jamais commencé.</translation>
    </message>
    <message>
        <source>Nothing is rolled back. Find the cluster, the error and what runs where now.</source>
        <translation>Rien n’est annulé en arrière. Trouvez le cluster, l’erreur, et ce qui s’exécute où à présent.</translation>
    </message>
    <message>
        <source>Finished, it says</source>
        <translation>Terminée, à ce qu’elle dit</translation>
    </message>
    <message>
        <source>All steps run on all clusters and the task says finished. One instance still runs the old version.</source>
        <translation>Toutes les étapes s’exécutent sur tous les clusters et la tâche annonce finished. Une instance exécute encore l’ancienne version.</translation>
    </message>
    <message>
        <source>Finished is a claim. Find the instance that contradicts it, and the fact that proves it.</source>
        <translation>Terminée n’est qu’une affirmation. Trouvez l’instance qui la contredit, et le fait qui le prouve.</translation>
    </message>
    <message>
        <source>Allowed to look, not to touch</source>
        <translation>Regarder sans toucher</translation>
    </message>
    <message>
        <source>Just before the upgrade is submitted, an administrator gives your account a role that may only look.</source>
        <translation>Juste avant l’envoi de la mise à niveau, un administrateur donne à votre compte un rôle qui ne permet que de consulter.</translation>
    </message>
    <message>
        <source>Tell a missing permission (403) from a wrong password (401).</source>
        <translation>Distinguer une autorisation manquante (403) d’un mot de passe faux (401).</translation>
    </message>
    <message>
        <source>The answer got lost</source>
        <translation>La réponse s’est perdue</translation>
    </message>
    <message>
        <source>The request reaches the cluster, but a gateway on the way answers that nobody is there.</source>
        <translation>La requête parvient au cluster, mais une passerelle sur le chemin répond qu’il n’y a personne.</translation>
    </message>
    <message>
        <source>503 is not a refusal. Nothing is sent twice; the task is looked up under its own name.</source>
        <translation>503 n’est pas un refus. Rien n’est envoyé deux fois&#xa0;; la tâche est recherchée sous son propre nom.</translation>
    </message>
    <message>
        <source>One cluster does not show its instance</source>
        <translation>Un cluster ne montre pas son instance</translation>
    </message>
    <message>
        <source>Your account may see everything on two clusters; on the third the instance is hidden.</source>
        <translation>Votre compte peut tout voir sur deux clusters&#xa0;; sur le troisième, l’instance est masquée.</translation>
    </message>
    <message>
        <source>What cannot be read cannot be verified. Finished is less than verified, and the program says so.</source>
        <translation>Ce qui ne peut pas être lu ne peut pas être contrôlé. Terminée est moins que contrôlée, et le programme le dit.</translation>
    </message>
    <message>
        <source>An error inside</source>
        <translation>Une erreur à l’intérieur</translation>
    </message>
    <message>
        <source>The cluster answers 500. Whether it began cannot be read from that.</source>
        <translation>Le cluster répond 500. Cela ne permet pas de savoir s’il a commencé.</translation>
    </message>
    <message>
        <source>A 500 is no refusal: it may have begun. See what the program looks for, and that nothing is sent twice.</source>
        <translation>Un 500 n’est pas un refus&#xa0;: la mise à niveau a pu commencer. Voyez ce que le programme recherche, et que rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Upgraded, not connected</source>
        <translation>Mise à niveau, mais pas reliée</translation>
    </message>
    <message>
        <source>The upgrade ends well on every cluster, but one replication link does not come up again.</source>
        <translation>La mise à niveau se termine bien sur chaque cluster, mais un lien de réplication ne se rétablit pas.</translation>
    </message>
    <message>
        <source>A database whose instances do not replicate is not done. Read the verdict line by line.</source>
        <translation>Une base de données dont les instances ne se répliquent pas n’est pas terminée. Lisez le verdict ligne par ligne.</translation>
    </message>
    <message>
        <source>A page instead of an answer</source>
        <translation>Une page au lieu d’une réponse</translation>
    </message>
    <message>
        <source>Between you and the cluster stands a gateway that answers the upgrade with its own sign-in page.</source>
        <translation>Entre vous et le cluster se trouve une passerelle qui répond à la mise à niveau par sa propre page d’authentification.</translation>
    </message>
    <message>
        <source>A 200 is not an answer of the API. What came is shown as text, and the task is looked for.</source>
        <translation>Un 200 n’est pas encore une réponse de l’API. Ce qui est arrivé est affiché comme texte, et la tâche est recherchée.</translation>
    </message>
    <message>
        <source>Two versions at once</source>
        <translation>Deux versions à la fois</translation>
    </message>
    <message>
        <source>An earlier upgrade got no further than one cluster. The instances run different versions.</source>
        <translation>Une mise à niveau antérieure n’a pas dépassé un cluster. Les instances exécutent des versions différentes.</translation>
    </message>
    <message>
        <source>Unfinished upgrades are finished forward. See the drift, and the goal that all can reach.</source>
        <translation>Les mises à niveau inachevées se terminent en allant de l’avant. Voyez l’écart, et la cible que toutes les instances peuvent atteindre.</translation>
    </message>
    <message>
        <source>No version of the module</source>
        <translation>Aucune version du module</translation>
    </message>
    <message>
        <source>On one cluster the catalogue has no version of the module for the new Redis.</source>
        <translation>Sur un cluster, le catalogue n’a aucune version du module pour le nouveau Redis.</translation>
    </message>
    <message>
        <source>Tell two refusals about modules apart: none for this version (400), and one that does not fit (406).</source>
        <translation>Distinguer deux refus au sujet des modules&#xa0;: aucun pour cette version (400), et un qui ne convient pas (406).</translation>
    </message>
    <message>
        <source>No module commands, please</source>
        <translation>Pas de commandes de module, s’il vous plaît</translation>
    </message>
    <message>
        <source>The database has search and JSON and goes from Redis 7.4 to 8.4. Nothing blocks their commands meanwhile.</source>
        <translation>La base de données a Search et JSON et passe de Redis 7.4 à 8.4. Rien ne bloque leurs commandes pendant ce temps.</translation>
    </message>
    <message>
        <source>Know the window in which module commands can stop replication, and who has to be told.</source>
        <translation>Connaître l’intervalle pendant lequel des commandes de module peuvent arrêter la réplication, et savoir qui prévenir.</translation>
    </message>
    <message>
        <source>A module that cannot be Active-Active</source>
        <translation>Un module qui ne peut pas être Active-Active</translation>
    </message>
    <message>
        <source>The database metrics carries a time series module. No version of it has the capability an Active-Active database needs.</source>
        <translation>La base de données metrics comporte un module de séries temporelles. Aucune de ses versions n’a la capacité dont une base de données Active-Active a besoin.</translation>
    </message>
    <message>
        <source>Read a refusal (406): which module, which capability, and what can be done.</source>
        <translation>Lire un refus (406)&#xa0;: quel module, quelle capacité, et ce que l’on peut faire.</translation>
    </message>
    <message>
        <source>The connection ends after the request was read, and the cluster has done nothing with it.</source>
        <translation>La connexion se termine après la lecture de la requête, et le cluster n’en a rien fait.</translation>
    </message>
    <message>
        <source>No answer proves nothing. Read the evidence of the quiet period before you say that it never arrived.</source>
        <translation>L’absence de réponse ne prouve rien. Lisez les preuves de la période de calme avant de dire que la requête n’est jamais arrivée.</translation>
    </message>
    <message>
        <source>Done, but it never ends</source>
        <translation>Faite, mais elle ne finit jamais</translation>
    </message>
    <message>
        <source>Every instance reaches the new version, but the task stays at started. Cluster software before 8.0.20-96 is known for this.</source>
        <translation>Chaque instance atteint la nouvelle version, mais la tâche reste à started. On le sait du logiciel de cluster antérieur à 8.0.20-96.</translation>
    </message>
    <message>
        <source>Look at the instances, not only at the task. Why the program goes on watching and says what it sees.</source>
        <translation>Regardez les instances, et pas seulement la tâche. Pourquoi le programme continue d’observer et dit ce qu’il voit.</translation>
    </message>
    <message>
        <source>Somebody deleted it</source>
        <translation>Quelqu’un l’a supprimée</translation>
    </message>
    <message>
        <source>Just before the upgrade is submitted, a colleague deletes the database.</source>
        <translation>Juste avant l’envoi de la mise à niveau, un collègue supprime la base de données.</translation>
    </message>
    <message>
        <source>A 404 can mean two things: no such database, or a cluster too old for the call. See how they are told apart.</source>
        <translation>Un 404 peut signifier deux choses&#xa0;: la base de données n’existe pas, ou le cluster est trop ancien pour cet appel. Voyez comment on les distingue.</translation>
    </message>
    <message>
        <source>A cluster without the upgrade call</source>
        <translation>Un cluster sans l’appel de mise à niveau</translation>
    </message>
    <message>
        <source>One cluster still runs Redis Software 8.0.16. The call to upgrade an Active-Active database came with 8.0.18.</source>
        <translation>Un cluster exécute encore Redis Software 8.0.16. L’appel pour mettre à niveau une base de données Active-Active est arrivé avec 8.0.18.</translation>
    </message>
    <message>
        <source>Cluster software first, databases second.</source>
        <translation>D’abord le logiciel de cluster, ensuite les bases de données.</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
    <message>
        <source>The cluster accepts the request and answers with a number that is not yours.</source>
        <translation>Le cluster accepte la requête et répond avec un numéro qui n’est pas le vôtre.</translation>
    </message>
    <message>
        <source>Both numbers are asked for, and the one that exists is followed.</source>
        <translation>Les deux numéros sont demandés, et celui qui existe est suivi.</translation>
    </message>
    <message>
        <source>While the upgrade runs an administrator changes your password.</source>
        <translation>Pendant la mise à niveau, un administrateur change votre mot de passe.</translation>
    </message>
    <message>
        <source>The upgrade goes on without you. All requests stop at the first refusal, so that the account is not locked. Sign in again to see the end.</source>
        <translation>La mise à niveau continue sans vous. Toutes les requêtes s’arrêtent au premier refus, pour que le compte ne soit pas verrouillé. Reconnectez-vous pour voir la fin.</translation>
    </message>
    <message>
        <source>The peers do not let each other in</source>
        <translation>Les pairs ne se laissent pas entrer</translation>
    </message>
    <message>
        <source>Somebody changed the password of the account by which the clusters reach each other. Nothing shows it before the upgrade.</source>
        <translation>Quelqu’un a changé le mot de passe du compte par lequel les clusters se joignent. Rien ne le montre avant la mise à niveau.</translation>
    </message>
    <message>
        <source>Some errors come only from the task. Find the cluster that was refused and what has to be mended there.</source>
        <translation>Certaines erreurs ne viennent que de la tâche. Trouvez le cluster qui a été refusé, et ce qu’il faut y réparer.</translation>
    </message>
    <message>
        <source>The cluster forgot</source>
        <translation>Le cluster a oublié</translation>
    </message>
    <message>
        <source>Half-way the cluster no longer knows the task, long before its result may go.</source>
        <translation>À mi-chemin, le cluster ne connaît plus la tâche, bien avant que son résultat puisse disparaître.</translation>
    </message>
    <message>
        <source>A missing record is not an end. See what is looked at instead, and what can be said.</source>
        <translation>Un enregistrement manquant n’est pas une fin. Voyez ce qui est examiné à la place, et ce que l’on peut dire.</translation>
    </message>
    <message>
        <source>A valid value is refused</source>
        <translation>Une valeur valable est refusée</translation>
    </message>
    <message>
        <source>This cluster refuses the wish to keep the result for a day, as some versions of the software do.</source>
        <translation>Ce cluster refuse le souhait de garder le résultat une journée, comme le font certaines versions du logiciel.</translation>
    </message>
    <message>
        <source>Read the refusal to its end: the upgrade itself was not refused. Submit anew without the wish.</source>
        <translation>Lisez le refus jusqu’au bout&#xa0;: la mise à niveau elle-même n’a pas été refusée. Envoyez-la de nouveau sans ce souhait.</translation>
    </message>
    <message>
        <source>Search on Auto Tiering</source>
        <translation>Search sur Auto Tiering</translation>
    </message>
    <message>
        <source>The database recommendations keeps part of its data on flash and has Search loaded. Search does not fit the newer flash format.</source>
        <translation>La base de données recommendations garde une partie de ses données en flash et a chargé Search. Search ne convient pas au format flash plus récent.</translation>
    </message>
    <message>
        <source>A refusal (406) that comes from a setting of the database, not from the module alone.</source>
        <translation>Un refus (406) qui vient d’un réglage de la base de données, et pas du seul module.</translation>
    </message>
    <message>
        <source>Slow line</source>
        <translation>Ligne lente</translation>
    </message>
    <message>
        <source>Answers of the cluster come seconds late while the upgrade runs.</source>
        <translation>Les réponses du cluster arrivent avec plusieurs secondes de retard pendant la mise à niveau.</translation>
    </message>
    <message>
        <source>Late is not lost: every value shows how old it is.</source>
        <translation>En retard ne veut pas dire perdu&#xa0;: chaque valeur indique son âge.</translation>
    </message>
    <message>
        <source>A long night</source>
        <translation>Une longue nuit</translation>
    </message>
    <message>
        <source>Large shards take minutes to load on every cluster.</source>
        <translation>De gros shards mettent plusieurs minutes à se charger sur chaque cluster.</translation>
    </message>
    <message>
        <source>Tell slow from stuck: which step, for how long, confirmed when.</source>
        <translation>Distinguer lent de bloqué&#xa0;: quelle étape, depuis combien de temps, confirmée quand.</translation>
    </message>
    <message>
        <source>Upgraded between two looks</source>
        <translation>Mis à niveau entre deux regards</translation>
    </message>
    <message>
        <source>When you connect one cluster runs 8.0.16. Before you submit its software is upgraded.</source>
        <translation>Quand vous vous connectez, un cluster exécute 8.0.16. Avant votre envoi, son logiciel est mis à niveau.</translation>
    </message>
    <message>
        <source>Facts age. What was true when you looked may not be when you press.</source>
        <translation>Les faits vieillissent. Ce qui était vrai quand vous avez regardé ne l’est peut-être plus quand vous appuyez.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>On the last cluster a large shard loads for minutes, and the task does not say why it stands still.</source>
        <translation>Sur le dernier cluster, un gros shard se charge pendant des minutes, et la tâche ne dit pas pourquoi elle n’avance pas.</translation>
    </message>
    <message>
        <source>Tell slow from stuck: which cluster, which step, since when, and what the cluster itself is doing.</source>
        <translation>Distinguer lent de bloqué&#xa0;: quel cluster, quelle étape, depuis quand, et ce que fait le cluster lui-même.</translation>
    </message>
    <message>
        <source>A good evening</source>
        <translation>Une bonne soirée</translation>
    </message>
    <message>
        <source>Three clusters are healthy and run the same software. The database checkout is on Redis 7.4 and shall go to 8.4.</source>
        <translation>Trois clusters sont en bonne santé et ont le même logiciel. La base de données checkout est en Redis 7.4 et doit passer à 8.4.</translation>
    </message>
    <message>
        <source>See the whole way once: form, checks, review, task, steps on each cluster, and the proof at the end.</source>
        <translation>Voir une fois tout le parcours&#xa0;: formulaire, vérifications, revue, tâche, étapes sur chaque cluster, et la preuve à la fin.</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>Trop tard pour annuler</translation>
    </message>
    <message>
        <source>The upgrade takes its time, and you are asked to stop it. After the last shard there is no way back.</source>
        <translation>La mise à niveau prend du temps, et on vous demande de l’arrêter. Après le dernier shard, il n’y a plus de retour.</translation>
    </message>
    <message>
        <source>Cancel in time, and cancel too late: see what the cluster answers each time.</source>
        <translation>Annuler à temps, et annuler trop tard&#xa0;: voyez ce que le cluster répond dans chaque cas.</translation>
    </message>
    <message>
        <source>The password was changed a minute ago</source>
        <translation>Le mot de passe a été changé il y a une minute</translation>
    </message>
    <message>
        <source>Just before the upgrade is submitted, an administrator changes your password.</source>
        <translation>Juste avant l’envoi de la mise à niveau, un administrateur change votre mot de passe.</translation>
    </message>
    <message>
        <source>One refused sign-in stops all requests to the cluster, so that the account is not locked.</source>
        <translation>Une seule authentification refusée arrête toutes les requêtes vers le cluster, pour que le compte ne soit pas verrouillé.</translation>
    </message>
    <message>
        <source>Queued for good</source>
        <translation>En file d’attente pour de bon</translation>
    </message>
    <message>
        <source>The service that works on CRDB tasks is switched off on the cluster. It accepts the request and never begins.</source>
        <translation>Le service qui traite les tâches CRDB est désactivé sur le cluster. Le cluster accepte la requête et ne commence jamais.</translation>
    </message>
    <message>
        <source>Accepted is not begun. Tell waiting from working, and find the service that is off.</source>
        <translation>Acceptée ne veut pas dire commencée. Distinguez l’attente du travail, et trouvez le service désactivé.</translation>
    </message>
    <message>
        <source>Another certificate half-way</source>
        <translation>Un autre certificat à mi-chemin</translation>
    </message>
    <message>
        <source>While the upgrade runs an administrator renews the certificate of your cluster, and the connection ends.</source>
        <translation>Pendant la mise à niveau, un administrateur renouvelle le certificat de votre cluster, et la connexion s’arrête.</translation>
    </message>
    <message>
        <source>The upgrade goes on without you. Nothing is asked of a machine that shows another certificate until you have compared it and trust it.</source>
        <translation>La mise à niveau continue sans vous. Rien n’est demandé à une machine qui montre un autre certificat avant que vous l’ayez comparé et lui fassiez confiance.</translation>
    </message>
    <message>
        <source>A node restarts half-way</source>
        <translation>Un nœud redémarre à mi-chemin</translation>
    </message>
    <message>
        <source>While the upgrade runs the node that you are connected to restarts: for a while every question is cut off, then it answers again.</source>
        <translation>Pendant la mise à niveau, le nœud auquel vous êtes connecté redémarre&#xa0;: un moment, chaque question est coupée, puis il répond de nouveau.</translation>
    </message>
    <message>
        <source>No contact is no failure. The upgrade goes on in the cluster; the program asks again, ever more slowly, and sees the end.</source>
        <translation>L’absence de contact n’est pas un échec. La mise à niveau continue dans le cluster&#xa0;; le programme redemande, de plus en plus lentement, et voit la fin.</translation>
    </message>
    <message>
        <source>Sent on to an internal address</source>
        <translation>Renvoyé vers une adresse interne</translation>
    </message>
    <message>
        <source>A node that is not in charge answers the upgrade with 307 and names an address that only exists inside the cluster&apos;s own network.</source>
        <translation>Un nœud qui n’est pas responsable répond à la mise à niveau par 307 et nomme une adresse qui n’existe que dans le réseau du cluster.</translation>
    </message>
    <message>
        <source>An upgrade is never sent on by itself to a machine that you did not trust. Nothing was started: connect to the node in charge, then send it.</source>
        <translation>Une mise à niveau n’est jamais renvoyée d’elle-même vers une machine à laquelle vous n’avez pas fait confiance. Rien n’a commencé&#xa0;: connectez-vous au nœud responsable, puis envoyez-la.</translation>
    </message>
</context>
<context>
    <name>LostAnswer</name>
    <message>
        <source>The program had stopped before the answer came</source>
        <translation>Le programme s’était arrêté avant la réponse</translation>
    </message>
    <message>
        <source>At %1 the request had left, and no answer came that says whether it was accepted.</source>
        <translation>À %1, la requête était partie, et aucune réponse n’est venue dire si elle a été acceptée.</translation>
    </message>
    <message>
        <source>At %1 the request had left, and no answer came that says whether it was accepted: %2.</source>
        <translation>À %1, la requête était partie, et aucune réponse n’est venue dire si elle a été acceptée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 The task was found at %2: %3 was asked for the number %4 and knew it. Nothing was sent again.</source>
        <translation>%1 La tâche a été trouvée à %2&#xa0;: %3, interrogé sur le numéro %4, le connaissait. Rien n’a été renvoyé.</translation>
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
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Show the goals</source>
        <translation>Montrer les objectifs</translation>
    </message>
    <message>
        <source>No cluster is connected</source>
        <translation>Aucun cluster n’est connecté</translation>
    </message>
    <message>
        <source>Connect to one cluster of an Active-Active database, better to all of them: each tells about its own instance.</source>
        <translation>Connectez-vous à un cluster d’une base de données Active-Active, mieux encore à tous&#xa0;: chacun renseigne sur sa propre instance.</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>Connecter un cluster</translation>
    </message>
    <message>
        <source>Choose a saved cluster</source>
        <translation>Choisir un cluster enregistré</translation>
    </message>
    <message>
        <source>Fill in the form without a cluster</source>
        <translation>Remplir le formulaire sans cluster</translation>
    </message>
    <message>
        <source>Start training with simulated clusters</source>
        <translation>Commencer la formation avec des clusters simulés</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Connect to a cluster…</source>
        <translation>Se &amp;connecter à un cluster…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Bases de données</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Mise à niveau</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Clusters</source>
        <translation>&amp;Clusters</translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <translation>Fo&amp;rmation</translation>
    </message>
    <message>
        <source>Task &amp;strip</source>
        <translation>Bandeau des tâche&amp;s</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Lan&amp;guage at the next start</source>
        <translation>La&amp;ngue au prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <translation>&amp;Grand texte</translation>
    </message>
    <message>
        <source>Class &amp;mode</source>
        <translation>Mode c&amp;ours</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>&amp;Selon le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Foncé</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics are in the clipboard: versions, calls and times, without names, addresses and passwords.</source>
        <translation>Le diagnostic est dans le presse-papiers&#xa0;: versions, appels et heures, sans noms, adresses ni mots de passe.</translation>
    </message>
    <message>
        <source>Write a &amp;detailed log</source>
        <translation>Écrire un journal &amp;détaillé</translation>
    </message>
    <message>
        <source>Every call is written to %1 until the program ends.</source>
        <translation>Chaque appel est écrit dans %1 jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Only warnings are logged.</source>
        <translation>Seuls les avertissements sont journalisés.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>%1 %2

Upgrades Active-Active databases of Redis Software clusters through their REST API, watches the tasks and shows how they ended.

Free software under the GNU General Public License, version 3 or later. Not a product of Redis.</source>
        <translation>%1 %2

Met à niveau les bases de données Active-Active de clusters Redis Software par leur API REST, observe les tâches et montre comment elles se sont terminées.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. N’est pas un produit de Redis.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Waiting for the cluster&apos;s answer to the request on its way. If you quit now, it is checked at the next start.</source>
        <translation>En attente de la réponse du cluster à la requête en chemin. Si vous quittez maintenant, elle est vérifiée au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Exercise “%1”: %2 of %n goal(s) reached.</source>
        <translation>
            <numerusform>Exercice «&#xa0;%1&#xa0;»&#xa0;: %2 sur %n objectif atteint.</numerusform>
            <numerusform>Exercice «&#xa0;%1&#xa0;»&#xa0;: %2 sur %n objectifs atteints.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Je l’ai lu</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitting is off. %1. %2 %3</source>
        <translation>L’envoi est désactivé. %1. %2 %3</translation>
    </message>
    <message>
        <source>The record is in a folder on the network (%1). It is written more slowly there, and just as safely; do not use it from two computers at a time.</source>
        <translation>Le registre est dans un dossier du réseau (%1). Il y est écrit plus lentement, et tout aussi sûrement&#xa0;; ne l’utilisez pas de deux ordinateurs à la fois.</translation>
    </message>
    <message>
        <source>&amp;Upgrade a database…</source>
        <translation>&amp;Mettre à niveau une base de données…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>E&amp;xporter l’historique…</translation>
    </message>
    <message>
        <source>R&amp;efresh</source>
        <translation>R&amp;elire</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>C&amp;hercher sur cette page</translation>
    </message>
    <message>
        <source>Search &amp;commands…</source>
        <translation>Chercher des &amp;commandes…</translation>
    </message>
    <message>
        <source>Copy a &amp;link to what is chosen</source>
        <translation>Copier un &amp;lien vers ce qui est choisi</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>Aide &amp;sur ce qui est affiché</translation>
    </message>
    <message>
        <source>For the &amp;first upgrade</source>
        <translation>Pour la p&amp;remière mise à niveau</translation>
    </message>
    <message>
        <source>What the &amp;statuses mean</source>
        <translation>Ce que signifient les s&amp;tatuts</translation>
    </message>
    <message>
        <source>What the &amp;errors mean</source>
        <translation>Ce que signifient les &amp;erreurs</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis c&amp;lavier</translation>
    </message>
    <message>
        <source>%1 is in the clipboard. It shows this page, and does nothing else.</source>
        <translation>%1 est dans le presse-papiers. Le lien montre cette page, et ne fait rien d’autre.</translation>
    </message>
    <message>
        <source>Nothing is chosen here.</source>
        <translation>Rien n’est choisi ici.</translation>
    </message>
    <message>
        <source>No connected cluster has told of the database %1 so far. It is chosen here as soon as one does.</source>
        <translation>Aucun cluster connecté n’a encore parlé de la base de données %1. Elle est choisie ici dès que l’un le fait.</translation>
    </message>
    <message>
        <source>No task %1 is known here. It may have been started on another computer, or with another data folder.</source>
        <translation>Aucune tâche %1 n’est connue ici. Elle a pu être démarrée sur un autre ordinateur, ou avec un autre dossier de données.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times &amp;in UTC</source>
        <translation>Heures en &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
</context>
<context>
    <name>ManualSteps</name>
    <message>
        <source>&lt;number of the database there&gt;</source>
        <translation>&lt;numéro de la base de données là-bas&gt;</translation>
    </message>
    <message>
        <source>On a node of %1: upgrade its instance, then wait until it is active and runs the new version.</source>
        <translation>Sur un nœud de %1&#xa0;: mettez à niveau son instance, puis attendez qu’elle soit active et exécute la nouvelle version.</translation>
    </message>
    <message>
        <source>On a node of %1 (now Redis %2): upgrade its instance, then wait until it is active and runs the new version.</source>
        <translation>Sur un nœud de %1 (actuellement Redis %2)&#xa0;: mettez à niveau son instance, puis attendez qu’elle soit active et exécute la nouvelle version.</translation>
    </message>
    <message>
        <source>Upgrade %1 (CRDB %2) by hand</source>
        <translation>Mettre à niveau %1 (CRDB %2) à la main</translation>
    </message>
    <message>
        <source>For clusters before Redis Software %1, which do not have the upgrade call. Do not add, remove or change instances until the last step is done.</source>
        <translation>Pour les clusters antérieurs à Redis Software %1, qui n’ont pas l’appel de mise à niveau. N’ajoutez, ne retirez et ne modifiez aucune instance avant la fin de la dernière étape.</translation>
    </message>
    <message>
        <source>Back up the database, and look that all its links are up on every cluster.</source>
        <translation>Sauvegardez la base de données, et vérifiez sur chaque cluster que tous ses liens sont actifs.</translation>
    </message>
    <message>
        <source>When every instance runs the new version, on one cluster only: raise the featureset.</source>
        <translation>Quand chaque instance exécute la nouvelle version, sur un seul cluster&#xa0;: relevez le featureset.</translation>
    </message>
    <message>
        <source>If the database has modules, on one cluster only: take their new versions into the configuration.</source>
        <translation>Si la base de données a des modules, sur un seul cluster&#xa0;: reprenez leurs nouvelles versions dans la configuration.</translation>
    </message>
    <message>
        <source>Look on every cluster that version, protocol and featureset are the same, and that the links are up.</source>
        <translation>Vérifiez sur chaque cluster que la version, le protocole et le featureset sont les mêmes, et que les liens sont actifs.</translation>
    </message>
</context>
<context>
    <name>ManualStepsDialog</name>
    <message>
        <source>Upgrade by hand</source>
        <translation>Mettre à niveau à la main</translation>
    </message>
    <message>
        <source>This cluster&apos;s software has no upgrade call. These are the documented steps instead; this program does not run them.</source>
        <translation>Le logiciel de ce cluster n’a pas l’appel de mise à niveau. Voici à la place les étapes documentées&#xa0;; ce programme ne les exécute pas.</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Base de &amp;données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
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
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>ModuleFit</name>
    <message>
        <source>the database is Active-Active</source>
        <translation>la base de données est Active-Active</translation>
    </message>
    <message>
        <source>part of the data is on flash</source>
        <translation>une partie des données est en flash</translation>
    </message>
    <message>
        <source>the data on flash has format version 2</source>
        <translation>les données en flash ont la version de format 2</translation>
    </message>
    <message>
        <source>the database has its own hashing rules</source>
        <translation>la base de données a ses propres règles de hachage</translation>
    </message>
    <message>
        <source>the database is a replica of another one</source>
        <translation>la base de données est une réplique d’une autre</translation>
    </message>
    <message>
        <source>the database has several shards</source>
        <translation>la base de données a plusieurs shards</translation>
    </message>
    <message>
        <source>traffic between nodes is encrypted</source>
        <translation>le trafic entre les nœuds est chiffré</translation>
    </message>
    <message>
        <source>the data is written to an append-only file</source>
        <translation>les données sont écrites dans un fichier append-only</translation>
    </message>
    <message>
        <source>the data is kept in snapshots</source>
        <translation>les données sont gardées dans des instantanés</translation>
    </message>
    <message>
        <source>keys may be evicted when memory is short</source>
        <translation>des clés peuvent être évincées quand la mémoire manque</translation>
    </message>
    <message>
        <source>the database has replica shards</source>
        <translation>la base de données a des shards répliques</translation>
    </message>
    <message>
        <source>%1 (Redis from %2)</source>
        <translation>%1 (Redis à partir de %2)</translation>
    </message>
    <message>
        <source>%1 (Redis %2)</source>
        <translation>%1 (Redis %2)</translation>
    </message>
    <message>
        <source>No version of %1 in the catalogue covers what this database needs, so another Redis version does not help while the module belongs to the database.</source>
        <translation>Aucune version de %1 dans le catalogue ne couvre les besoins de cette base de données&#xa0;; une autre version de Redis n’aide donc pas tant que le module appartient à la base de données.</translation>
    </message>
    <message>
        <source>Of %1, these versions cover what this database needs: %2. A Redis version that brings one of them can be chosen.</source>
        <translation>De %1, ces versions couvrent les besoins de cette base de données&#xa0;: %2. Une version de Redis qui en apporte une peut être choisie.</translation>
    </message>
    <message>
        <source>Redis 8.0 and later keeps data on flash in format version 2</source>
        <translation>Redis 8.0 et ultérieur garde les données en flash dans la version de format 2</translation>
    </message>
</context>
<context>
    <name>ModulesDelegate</name>
    <message>
        <source>no arguments</source>
        <translation>aucun argument</translation>
    </message>
</context>
<context>
    <name>ModulesModel</name>
    <message>
        <source>no version</source>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 fits</source>
        <translation>%1 convient</translation>
    </message>
    <message>
        <source>%1 may not fit</source>
        <translation>%1 ne convient peut-être pas</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 ne convient pas</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>aucun argument</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>non saisi</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>inchangé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>New arguments</source>
        <translation>Nouveaux arguments</translation>
    </message>
    <message>
        <source>Current UID</source>
        <translation>UID actuel</translation>
    </message>
    <message>
        <source>New UID</source>
        <translation>Nouvel UID</translation>
    </message>
</context>
<context>
    <name>ModulesTable</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Name modules &amp;by UID</source>
        <translation>&amp;Nommer les modules par UID</translation>
    </message>
    <message>
        <source>Sho&amp;w UIDs</source>
        <translation>Affic&amp;her les UID</translation>
    </message>
    <message>
        <source>&amp;Add a module</source>
        <translation>&amp;Ajouter un module</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;No arguments</source>
        <translation>Aucun ar&amp;gument</translation>
    </message>
    <message>
        <source>&amp;Leave unchanged</source>
        <translation>&amp;Laisser inchangé</translation>
    </message>
    <message>
        <source>Name modules by UID</source>
        <translation>Nommer les modules par UID</translation>
    </message>
    <message>
        <source>Without UIDs only one module can be changed.</source>
        <translation>Sans UID, un seul module peut être modifié.</translation>
    </message>
    <message>
        <source>The selected module starts without arguments.</source>
        <translation>Le module sélectionné démarre sans arguments.</translation>
    </message>
    <message>
        <source>The selected module keeps its arguments.</source>
        <translation>Le module sélectionné garde ses arguments.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses the page that is shown; Ctrl+1 to Ctrl+6 do so from anywhere.</source>
        <translation>Choisit la page affichée&#xa0;; Ctrl+1 à Ctrl+6 le font de partout.</translation>
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
        <translation>L’étape dure plus que d’habitude. Ouvrez la tâche pour les raisons probables.</translation>
    </message>
    <message>
        <source>Most likely the request never arrived. Look at what is known, then decide.</source>
        <translation>Très probablement, la requête n’est jamais arrivée. Regardez ce qui est connu, puis décidez.</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Session fermée sur %1</translation>
    </message>
    <message>
        <source>Nothing more is sent there until you sign in again. Tasks on it go on.</source>
        <translation>Plus rien n’y est envoyé tant que vous ne vous reconnectez pas. Les tâches y continuent.</translation>
    </message>
</context>
<context>
    <name>PassedOnPanel</name>
    <message>
        <source>Continue at another node?</source>
        <translation>Continuer sur un autre nœud&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Continue there</source>
        <translation>&amp;Continuer là-bas</translation>
    </message>
    <message>
        <source>Sends the same request, once, to the node that was named.</source>
        <translation>Envoie la même requête, une fois, au nœud nommé.</translation>
    </message>
    <message>
        <source>&amp;Do not continue</source>
        <translation>&amp;Ne pas continuer</translation>
    </message>
    <message>
        <source>Ends this upgrade as rejected. Nothing is sent.</source>
        <translation>Termine cette mise à niveau comme refusée. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The node that was asked did not work on the request. It passes requests on to %1, which is known as a node of %2. Continue there? The same request is sent to it once, and only if it shows the certificate that you trust. Nothing was started so far.</source>
        <translation>Le nœud interrogé n’a pas traité la requête. Il transmet les requêtes à %1, connu comme nœud de %2. Y continuer&#xa0;? La même requête y est envoyée une fois, et seulement s’il montre le certificat que vous approuvez. Rien n’a été démarré jusqu’ici.</translation>
    </message>
    <message>
        <source> This question has become old, or another account or certificate is in force by now. Do not continue, and review the upgrade anew.</source>
        <translation> Cette question est devenue ancienne, ou un autre compte ou certificat est désormais en vigueur. Ne continuez pas, et revoyez de nouveau la mise à niveau.</translation>
    </message>
</context>
<context>
    <name>PeerName</name>
    <message>
        <source>instance %1</source>
        <translation>instance %1</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>The list of trusted certificates could not be read (%1: %2). Each certificate is asked about anew; the file is left as it is, and your decisions hold until the program is closed.</source>
        <translation>La liste des certificats approuvés n’a pas pu être lue (%1&#xa0;: %2). Chaque certificat fait l’objet d’une nouvelle demande&#xa0;; le fichier est laissé tel quel, et vos décisions valent jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The list of trusted certificates is damaged. It was kept as %1; certificates that could not be read from it are asked about anew.</source>
        <translation>La liste des certificats approuvés est endommagée. Elle a été conservée sous le nom %1&#xa0;; les certificats qui n’ont pas pu y être lus font l’objet d’une nouvelle demande.</translation>
    </message>
    <message>
        <source>The list of trusted certificates (%1) is damaged and could not be kept under another name. It is left as it is, and your decisions hold until the program is closed.</source>
        <translation>La liste des certificats approuvés (%1) est endommagée et n’a pas pu être conservée sous un autre nom. Elle est laissée telle quelle, et vos décisions valent jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The list of trusted certificates could not be written (%1). Your decision about %2 holds until the program is closed.</source>
        <translation>La liste des certificats approuvés n’a pas pu être écrite (%1). Votre décision sur %2 vaut jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The list of trusted certificates could not be written (%1).</source>
        <translation>La liste des certificats de confiance n’a pas pu être écrite (%1).</translation>
    </message>
</context>
<context>
    <name>PlanBasis</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The version that the upgrade ends in</source>
        <translation>La version à laquelle aboutit la mise à niveau</translation>
    </message>
    <message>
        <source>The list of participating clusters</source>
        <translation>La liste des clusters participants</translation>
    </message>
    <message>
        <source>What manages the CRDB</source>
        <translation>Ce qui gère la CRDB</translation>
    </message>
    <message>
        <source>Redis on %1</source>
        <translation>Redis sur %1</translation>
    </message>
    <message>
        <source>The CRDT protocol version on %1</source>
        <translation>La version du protocole CRDT sur %1</translation>
    </message>
    <message>
        <source>The featureset on %1</source>
        <translation>Le featureset sur %1</translation>
    </message>
    <message>
        <source>The list of modules on %1</source>
        <translation>La liste des modules sur %1</translation>
    </message>
    <message>
        <source>Replication on %1</source>
        <translation>La réplication sur %1</translation>
    </message>
    <message>
        <source>Persistence on %1</source>
        <translation>La persistance sur %1</translation>
    </message>
    <message>
        <source>The number of shards on %1</source>
        <translation>Le nombre de shards sur %1</translation>
    </message>
    <message>
        <source>Flash storage on %1</source>
        <translation>Le stockage flash sur %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: was %2, is now %3.</source>
        <translation>%1&#xa0;: était %2, est maintenant %3.</translation>
    </message>
    <message>
        <source>The UIDs of the modules on %1</source>
        <translation>Les UID des modules sur %1</translation>
    </message>
</context>
<context>
    <name>PreflightReader</name>
    <message>
        <source>the answer has no date</source>
        <translation>la réponse n’a pas de date</translation>
    </message>
    <message>
        <source>the answer is about another database</source>
        <translation>la réponse concerne une autre base</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No finished upgrade is on record here, so how long this one takes is not known.</source>
        <translation>Aucune mise à niveau terminée n’est enregistrée ici&#xa0;; on ne sait donc pas combien de temps prend celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1.</source>
        <translation>
            <numerusform>%n mise à niveau précédente de cette base de données a pris %1.</numerusform>
            <numerusform>%n mises à niveau précédentes de cette base de données ont pris %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1 to %2.</source>
        <translation>
            <numerusform>%n mise à niveau précédente de cette base de données a pris de %1 à %2.</numerusform>
            <numerusform>%n mises à niveau précédentes de cette base de données ont pris de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1; this one may need another time.</source>
        <translation>
            <numerusform>%n mise à niveau d’autres bases de données a pris %1&#xa0;; celle-ci peut demander un autre temps.</numerusform>
            <numerusform>%n mises à niveau d’autres bases de données ont pris %1&#xa0;; celle-ci peut demander un autre temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1 to %2; this one may need another time.</source>
        <translation>
            <numerusform>%n mise à niveau d’autres bases de données a pris de %1 à %2&#xa0;; celle-ci peut demander un autre temps.</numerusform>
            <numerusform>%n mises à niveau d’autres bases de données ont pris de %1 à %2&#xa0;; celle-ci peut demander un autre temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is production: %1. The name of the database has to be typed before anything is sent.</source>
        <translation>C’est de la production&#xa0;: %1. Le nom de la base de données doit être saisi avant tout envoi.</translation>
    </message>
    <message>
        <source>Nobody has said whether this is production: %1. It is treated as production, and the name of the database has to be typed before anything is sent. What a cluster is for is said on the Clusters page, once it is saved and connected.</source>
        <translation>Personne n’a dit si c’est de la production&#xa0;: %1. C’est traité comme de la production, et le nom de la base de données doit être saisi avant tout envoi. L’usage d’un cluster s’indique sur la page Clusters, une fois qu’il est enregistré et connecté.</translation>
    </message>
    <message>
        <source>Every instance of this database is upgraded. How many there are, and on which clusters, is not known here.</source>
        <translation>Chaque instance de cette base de données est mise à niveau. Combien il y en a, et sur quels clusters, n’est pas connu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go from Redis %1 to %2: %3.</source>
        <translation>
            <numerusform>%n instance passe de Redis %1 à %2&#xa0;: %3.</numerusform>
            <numerusform>%n instances passent de Redis %1 à %2&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go to Redis %1: %2.</source>
        <translation>
            <numerusform>%n instance passe à Redis %1&#xa0;: %2.</numerusform>
            <numerusform>%n instances passent à Redis %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) are upgraded: %1.</source>
        <translation>
            <numerusform>%n instance est mise à niveau&#xa0;: %1.</numerusform>
            <numerusform>%n instances sont mises à niveau&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to %1. What happens there cannot be verified.</source>
        <translation>Vous n’êtes pas connecté à %1. Ce qui s’y passe ne peut pas être contrôlé.</translation>
    </message>
    <message>
        <source>The request names no version. Newest available is Redis %1 now, and that is what will be verified.</source>
        <translation>La requête ne nomme pas de version. La plus récente disponible est maintenant Redis %1, et c’est elle qui sera contrôlée.</translation>
    </message>
    <message>
        <source>The clusters choose the newest version, and which one that is cannot be told from here. The result will be “Finished, not verified” at best.</source>
        <translation>Les clusters choisissent la version la plus récente, et on ne peut pas dire d’ici laquelle c’est. Le résultat sera au mieux «&#xa0;Terminée, non contrôlée&#xa0;».</translation>
    </message>
    <message>
        <source>Whether this database has replication is not known. Without replication it is down while it restarts.</source>
        <translation>On ne sait pas si cette base de données a la réplication. Sans réplication, elle est indisponible pendant son redémarrage.</translation>
    </message>
    <message>
        <source>Replication is on: each shard fails over once, and clients are interrupted for a short time.</source>
        <translation>La réplication est activée&#xa0;: chaque shard bascule une fois, et les clients sont interrompus peu de temps.</translation>
    </message>
    <message>
        <source>Replication is off: the database is down while its shards load their data from the append-only file.</source>
        <translation>La réplication est désactivée&#xa0;: la base de données est indisponible pendant que ses shards chargent leurs données depuis le fichier append-only.</translation>
    </message>
    <message>
        <source>Replication is off: the database is down while its shards load their data from the snapshot.</source>
        <translation>La réplication est désactivée&#xa0;: la base de données est indisponible pendant que ses shards chargent leurs données depuis l’instantané.</translation>
    </message>
    <message>
        <source>At least one instance has neither replication nor persistence: its shards restart empty. Without “May discard data” the cluster is expected to refuse.</source>
        <translation>Au moins une instance n’a ni réplication ni persistance&#xa0;: ses shards redémarrent vides. Sans «&#xa0;Peut abandonner des données&#xa0;», le cluster devrait refuser.</translation>
    </message>
    <message>
        <source>Primary shards return to their nodes. This costs one more failover per shard.</source>
        <translation>Les shards primaires reviennent sur leurs nœuds. Cela coûte une bascule de plus par shard.</translation>
    </message>
    <message>
        <source>Primary and replica shards may change places, so a cluster can end up unbalanced.</source>
        <translation>Les shards primaires et répliques peuvent échanger leurs places, un cluster peut donc finir déséquilibré.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n shard(s) restart at a time.</source>
        <translation>
            <numerusform>Au plus %n shard redémarre à la fois.</numerusform>
            <numerusform>Au plus %n shards redémarrent à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>All shards of an instance restart at once.</source>
        <translation>Tous les shards d’une instance redémarrent à la fois.</translation>
    </message>
    <message>
        <source>Every shard restarts, also where no version changes.</source>
        <translation>Chaque shard redémarre, même là où aucune version ne change.</translation>
    </message>
    <message>
        <source>The CRDT protocol version stays, and the featureset with it. A second upgrade without this option must follow soon.</source>
        <translation>La version du protocole CRDT reste, et le featureset avec elle. Une seconde mise à niveau sans cette option doit suivre bientôt.</translation>
    </message>
    <message>
        <source>Applications must not use module commands (for example Search or JSON) until every instance is upgraded. Nothing blocks these commands, and they can stop the replication between the instances.</source>
        <translation>Les applications ne doivent pas utiliser de commandes de modules (par exemple la recherche ou JSON) tant que chaque instance n’est pas mise à niveau. Rien ne bloque ces commandes, et elles peuvent arrêter la réplication entre les instances.</translation>
    </message>
    <message>
        <source>Redis 8 brings module commands (for example Search or JSON). Applications must not use them until every instance is upgraded.</source>
        <translation>Redis 8 apporte des commandes de modules (par exemple la recherche ou JSON). Les applications ne doivent pas les utiliser tant que chaque instance n’est pas mise à niveau.</translation>
    </message>
    <message>
        <source>%1 starts without arguments.</source>
        <translation>%1 démarre sans arguments.</translation>
    </message>
    <message>
        <source>%1 starts with the arguments: %2</source>
        <translation>%1 démarre avec les arguments&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n day(s).</source>
        <translation>
            <numerusform>Le cluster garde le résultat %n jour.</numerusform>
            <numerusform>Le cluster garde le résultat %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n hour(s).</source>
        <translation>
            <numerusform>Le cluster garde le résultat %n heure.</numerusform>
            <numerusform>Le cluster garde le résultat %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n minute(s).</source>
        <translation>
            <numerusform>Le cluster garde le résultat %n minute.</numerusform>
            <numerusform>Le cluster garde le résultat %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n second(s).</source>
        <translation>
            <numerusform>Le cluster garde le résultat %n seconde.</numerusform>
            <numerusform>Le cluster garde le résultat %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that it is gone. Keep it longer if this computer may sleep or lose its connection.</source>
        <translation>Ensuite, il disparaît. Gardez-le plus longtemps si cet ordinateur peut se mettre en veille ou perdre sa connexion.</translation>
    </message>
    <message>
        <source>Force discard: the data is thrown away even where replication or persistence would keep it. There is no way back.</source>
        <translation>Forcer l’abandon&#xa0;: les données sont jetées même là où la réplication ou la persistance les conserverait. Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>Force discard: the data is thrown away although this database could keep it. There is no way back.</source>
        <translation>Forcer l’abandon&#xa0;: les données sont jetées bien que cette base de données puisse les conserver. Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>Force discard: the data of every instance is thrown away. There is no way back.</source>
        <translation>Forcer l’abandon&#xa0;: les données de chaque instance sont jetées. Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>May discard data: this database has replication or persistence, so nothing should be lost and the option is not needed.</source>
        <translation>Peut abandonner des données&#xa0;: cette base de données a la réplication ou la persistance, rien ne devrait donc être perdu et l’option n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>May discard data: an instance without replication and persistence loses its data when its shards restart. Do not count on the other instances to bring it back.</source>
        <translation>Peut abandonner des données&#xa0;: une instance sans réplication ni persistance perd ses données au redémarrage de ses shards. Ne comptez pas sur les autres instances pour les ramener.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>%1 counts as production now.</source>
        <translation>%1 compte maintenant comme production.</translation>
    </message>
    <message>
        <source>Nothing was sent. Since this review was opened something changed: %1 Read the review again before you go on.</source>
        <translation>Rien n’a été envoyé. Depuis l’ouverture de cette revue, quelque chose a changé&#xa0;: %1 Relisez la revue avant de continuer.</translation>
    </message>
    <message>
        <source>Upgrade on production</source>
        <translation>Mise à niveau en production</translation>
    </message>
    <message>
        <source>Upgrade on what may be production</source>
        <translation>Mise à niveau de ce qui est peut-être de la production</translation>
    </message>
    <message>
        <source>%1 is a database of production.</source>
        <translation>%1 est une base de données de production.</translation>
    </message>
    <message>
        <source>%1 may be a database of production.</source>
        <translation>%1 est peut-être une base de données de production.</translation>
    </message>
    <message>
        <source>Of production: %1. Once it runs, this upgrade cannot be undone.</source>
        <translation>En production&#xa0;: %1. Une fois en cours, cette mise à niveau ne peut pas être défaite.</translation>
    </message>
    <message>
        <source>Nobody has said what this is for: %1. Once it runs, this upgrade cannot be undone.</source>
        <translation>Personne n’a dit à quoi cela sert&#xa0;: %1. Une fois en cours, cette mise à niveau ne peut pas être défaite.</translation>
    </message>
    <message>
        <source>CRDB %1, through %2</source>
        <translation>CRDB %1, via %2</translation>
    </message>
    <message>
        <source>Nothing was sent. The checks had become old and run again now. Look at them, then press the button once more.</source>
        <translation>Rien n’a été envoyé. Les vérifications étaient devenues anciennes et viennent d’être refaites. Regardez-les, puis appuyez encore une fois sur le bouton.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 %2 %3</source>
        <translation>Rien n’a été envoyé&#xa0;: %1 %2 %3</translation>
    </message>
    <message>
        <source>Upgrade CRDB %1</source>
        <translation>Mettre à niveau la CRDB %1</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n instance(s) of %1</source>
        <translation>
            <numerusform>Mettre à niveau %n instance de %1</numerusform>
            <numerusform>Mettre à niveau %n instances de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing can be sent: every upgrade is recorded first. %2</source>
        <translation>%1 Rien ne peut être envoyé&#xa0;: chaque mise à niveau est d’abord enregistrée. %2</translation>
    </message>
    <message>
        <source>The record of earlier upgrades is being read…</source>
        <translation>Lecture du registre des mises à niveau précédentes…</translation>
    </message>
    <message>
        <source>An upgrade of this database is already under way. Watch it on the Tasks page.</source>
        <translation>Une mise à niveau de cette base de données est déjà en cours. Observez-la sur la page Tâches.</translation>
    </message>
    <message>
        <source>%1 is not connected any more. Sign in again, or go back and choose another cluster.</source>
        <translation>%1 n’est plus connecté. Reconnectez-vous, ou revenez en arrière et choisissez un autre cluster.</translation>
    </message>
    <message>
        <source>The checks are running…</source>
        <translation>Les vérifications sont en cours…</translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation>Les vérifications n’ont pas encore été faites.</translation>
    </message>
    <message numerus="yes">
        <source>Under Checks %n finding(s) did not pass. Read and tick each.</source>
        <translation>
            <numerusform>Sous Vérifications, %n constat n’est pas réussi. Lisez-le et cochez-le.</numerusform>
            <numerusform>Sous Vérifications, %n constats ne sont pas réussis. Lisez et cochez chacun d’eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the upgrade of %1</source>
        <translation>Revoir la mise à niveau de %1</translation>
    </message>
    <message>
        <source>MAYBE PRODUCTION</source>
        <translation>PEUT-ÊTRE PRODUCTION</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Reading the clusters…</source>
        <translation>Lecture des clusters…</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Pas encore fait.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Recording the request on disk, then sending it…</source>
        <translation>Enregistrement de la requête sur le disque, puis envoi…</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and review again.</source>
        <translation>Rien n’a été envoyé. Revenez en arrière et refaites la revue.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Exactly this is recorded on disk first, and then sent once.</source>
        <translation>C’est exactement ce qui est d’abord enregistré sur le disque, puis envoyé une fois.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Show this check</source>
        <translation>&amp;Montrer cette vérification</translation>
    </message>
    <message>
        <source>A check speaks against this upgrade, so it cannot be sent. See Checks for what to do.</source>
        <translation>Une vérification s’oppose à cette mise à niveau, elle ne peut donc pas être envoyée. Voyez sous Vérifications ce qu’il faut faire.</translation>
    </message>
</context>
<context>
    <name>SavedClusters</name>
    <message>
        <source>The list of saved clusters could not be read (%1: %2). It is left as it is; what you change here holds until the program is closed.</source>
        <translation>La liste des clusters enregistrés n’a pas pu être lue (%1&#xa0;: %2). Elle est laissée telle quelle&#xa0;; ce que vous modifiez ici vaut jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The list of saved clusters (%1) is not used: %2. It is left as it is; what you change here holds until the program is closed.</source>
        <translation>La liste des clusters enregistrés (%1) n’est pas utilisée&#xa0;: %2. Elle est laissée telle quelle&#xa0;; ce que vous modifiez ici vaut jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The list of saved clusters is damaged (%1). It was kept as %2; what could be read is shown.</source>
        <translation>La liste des clusters enregistrés est endommagée (%1). Elle a été conservée sous le nom %2&#xa0;; ce qui a pu être lu est affiché.</translation>
    </message>
    <message>
        <source>The list of saved clusters (%1) is damaged (%2) and could not be kept under another name. It is left as it is; what you change here holds until the program is closed.</source>
        <translation>La liste des clusters enregistrés (%1) est endommagée (%2) et n’a pas pu être conservée sous un autre nom. Elle est laissée telle quelle&#xa0;; ce que vous modifiez ici vaut jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The list of saved clusters could not be written (%1: %2). What you changed holds until the program is closed.</source>
        <translation>La liste des clusters enregistrés n’a pas pu être écrite (%1&#xa0;: %2). Ce que vous avez modifié vaut jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>%1 is saved already.</source>
        <translation>%1 est déjà enregistré.</translation>
    </message>
    <message>
        <source>%1 is saved already, as “%2”.</source>
        <translation>%1 est déjà enregistré, sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This cluster is not saved any more.</source>
        <translation>Ce cluster n’est plus enregistré.</translation>
    </message>
    <message>
        <source>it is a link, and a link may lead anywhere; choose a file of its own</source>
        <translation>c’est un lien, et un lien peut mener n’importe où&#xa0;; choisissez un fichier propre</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>this kind of fault is not known</source>
        <translation>ce type de panne n’est pas connu</translation>
    </message>
    <message>
        <source>an HTTP status from 100 to 599 is expected here</source>
        <translation>un statut HTTP de 100 à 599 est attendu ici</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name, or use one of the built-in scenarios.</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2. Vérifiez son nom, ou utilisez l’un des scénarios intégrés.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB: this is no scenario.</source>
        <translation>Le fichier %1 dépasse 4 Mio&#xa0;: ce n’est pas un scénario.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot; and no file of this name. Built in are: %2.</source>
        <translation>Il n’y a pas de scénario &quot;%1&quot; ni de fichier de ce nom. Sont intégrés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no cluster %1</source>
        <translation>il n’y a pas de cluster %1</translation>
    </message>
    <message>
        <source>this kind of certificate is not known</source>
        <translation>ce type de certificat n’est pas connu</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>un objet est attendu ici</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>un texte est attendu ici</translation>
    </message>
    <message>
        <source>this text is missing or empty</source>
        <translation>ce texte manque ou est vide</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true ou false est attendu ici</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>un nombre entier est attendu ici</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>un nombre est attendu ici</translation>
    </message>
    <message>
        <source>a number that is not negative is expected here</source>
        <translation>un nombre non négatif est attendu ici</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>cette clé n’est pas connue ici</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON (%4).</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: ce n’est pas du JSON valable (%4).</translation>
    </message>
    <message>
        <source>%1: the file must hold one JSON object.</source>
        <translation>%1&#xa0;: le fichier doit contenir un objet JSON.</translation>
    </message>
    <message>
        <source>this kind of event is not known</source>
        <translation>ce type d’événement n’est pas connu</translation>
    </message>
    <message>
        <source>this kind of quirk is not known</source>
        <translation>ce type de particularité n’est pas connu</translation>
    </message>
    <message>
        <source>an object is expected here, with names as keys</source>
        <translation>un objet avec des noms comme clés est attendu ici</translation>
    </message>
    <message>
        <source>a cluster needs at least one user and one node</source>
        <translation>un cluster a besoin d’au moins un utilisateur et un nœud</translation>
    </message>
    <message>
        <source>a GUID in lower case is expected here</source>
        <translation>un GUID en minuscules est attendu ici</translation>
    </message>
    <message>
        <source>the database %1 names a cluster that does not exist, or none</source>
        <translation>la base de données %1 nomme un cluster qui n’existe pas, ou aucun</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Go to the search field</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Notify me of what happens to tasks</source>
        <translation>&amp;Notifier ce qui arrive aux tâches</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Heures calmes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Everything holds at once, for this data folder.</source>
        <translation>Tout vaut aussitôt, pour ce dossier de données.</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <translation>&amp;Grand texte</translation>
    </message>
    <message>
        <source>For a room or tired eyes, until the program ends.</source>
        <translation>Pour une salle ou des yeux fatigués, jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>&amp;Task strip</source>
        <translation>Bandeau des &amp;tâches</translation>
    </message>
    <message>
        <source>The list of tasks at the bottom of every page but Tasks.</source>
        <translation>La liste des tâches au bas de chaque page sauf Tâches.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Write a &amp;detailed log</source>
        <translation>Écrire un journal &amp;détaillé</translation>
    </message>
    <message>
        <source>Every call with its time, without passwords, until the program ends. For whoever helps you.</source>
        <translation>Chaque appel avec son heure, sans mots de passe, jusqu’à la fin du programme. Pour qui vous aide.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When an upgrade ends, needs you or does not move, and when a cluster signs you out: once each, while this window is not in front or the task takes more than two minutes.</source>
        <translation>Quand une mise à niveau se termine, a besoin de vous ou n’avance pas, et quand un cluster ferme votre session&#xa0;: une fois chacun, tant que cette fenêtre n’est pas au premier plan ou que la tâche prend plus de deux minutes.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, by this computer&apos;s time. The Tasks page has everything.</source>
        <translation>Rien n’est affiché pendant ces heures, à l’heure de cet ordinateur. La page Tâches contient tout.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on.</source>
        <translation>Une autre langue s’applique à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures en &amp;UTC</translation>
    </message>
    <message>
        <source>As servers write their logs. Exported files always have UTC.</source>
        <translation>Comme les serveurs écrivent leurs journaux. Les fichiers exportés sont toujours en UTC.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Everywhere: Tab and Shift+Tab go from control to control, the arrow keys move within lists and tables, Space or Return presses the button that has the focus, Esc closes a dialog. Alt with an underlined letter goes to what bears it.</source>
        <translation>Partout&#xa0;: Tab et Maj+Tab vont d’un contrôle à l’autre, les flèches se déplacent dans les listes et tableaux, Espace ou Entrée appuie sur le bouton qui a le focus, Échap ferme un dialogue. Alt avec une lettre soulignée va à ce qui la porte.</translation>
    </message>
</context>
<context>
    <name>SimClockPanel</name>
    <message>
        <source>Forward 5 s</source>
        <translation>Avancer de 5 s</translation>
    </message>
    <message>
        <source>Forward 1 min</source>
        <translation>Avancer de 1 min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time of the simulated clusters</source>
        <translation>Temps des clusters simulés</translation>
    </message>
    <message>
        <source>The clusters and everything that watches them run at this speed. Time never goes back.</source>
        <translation>Les clusters et tout ce qui les observe vont à cette vitesse. Le temps ne recule jamais.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>V&amp;itesse</translation>
    </message>
    <message>
        <source>%1 — standing still</source>
        <translation>%1 — à l’arrêt</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated clusters cannot be started: no certificate could be made.</source>
        <translation>Les clusters simulés ne peuvent pas être démarrés&#xa0;: aucun certificat n’a pu être créé.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another one.</source>
        <translation>Le fichier %1 ne peut pas être écrit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The simulated cluster cannot listen on port %1 of 127.0.0.1. Choose another port, or end the program that uses it.</source>
        <translation>Le cluster simulé ne peut pas écouter sur le port %1 de 127.0.0.1. Choisissez un autre port, ou terminez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>The simulated cluster cannot be started: no free port on 127.0.0.1, or no certificate could be made.</source>
        <translation>Le cluster simulé ne peut pas être démarré&#xa0;: aucun port libre sur 127.0.0.1, ou aucun certificat n’a pu être créé.</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 demande un nombre de %2 à %3, pas &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. See --help.</source>
        <translation>&quot;%1&quot; n’est pas une option. Voir --help.</translation>
    </message>
    <message>
        <source>Simulated clusters, scenario &quot;%1&quot;: %2</source>
        <translation>Clusters simulés, scénario &quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>  Address:     %1</source>
        <translation>  Adresse&#xa0;:      %1</translation>
    </message>
    <message>
        <source>  User:        %1</source>
        <translation>  Utilisateur&#xa0;:  %1</translation>
    </message>
    <message>
        <source>  Password:    %1</source>
        <translation>  Mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>  Certificate: SHA-256 %1</source>
        <translation>  Certificat&#xa0;:   SHA-256 %1</translation>
    </message>
    <message>
        <source>Stop with Ctrl+C.</source>
        <translation>Arrêter avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Simulated Redis Software clusters on 127.0.0.1, for trying out and teaching.</source>
        <translation>Clusters Redis Software simulés sur 127.0.0.1, pour essayer et enseigner.</translation>
    </message>
    <message>
        <source>Port of the first cluster; the next ones follow. 0: free ports.</source>
        <translation>Port du premier cluster&#xa0;; les suivants se suivent. 0&#xa0;: ports libres.</translation>
    </message>
    <message>
        <source>Built-in scenario or file (see --list).</source>
        <translation>Scénario intégré ou fichier (voir --list).</translation>
    </message>
    <message>
        <source>Simulated seconds per second.</source>
        <translation>Secondes simulées par seconde.</translation>
    </message>
    <message>
        <source>The same seed plays the same.</source>
        <translation>La même graine donne le même déroulement.</translation>
    </message>
    <message>
        <source>Adds generated databases.</source>
        <translation>Ajoute des bases de données générées.</translation>
    </message>
    <message>
        <source>Adds every POST to this file: time, path, task ID, &quot;arrived&quot; or the status answered.</source>
        <translation>Ajoute chaque POST à ce fichier&#xa0;: heure, chemin, identifiant de tâche, &quot;arrived&quot; ou le statut répondu.</translation>
    </message>
    <message>
        <source>Lists the built-in scenarios and ends.</source>
        <translation>Liste les scénarios intégrés et se termine.</translation>
    </message>
    <message>
        <source>HTTP without encryption. Only for a closed class room.</source>
        <translation>HTTP sans chiffrement. Seulement pour une salle de cours fermée.</translation>
    </message>
    <message>
        <source>Shows this summary and ends.</source>
        <translation>Affiche ce résumé et se termine.</translation>
    </message>
</context>
<context>
    <name>StallReasons</name>
    <message>
        <source>Nobody is signed in to %1, so nothing is known from there.</source>
        <translation>Aucune session n’est ouverte sur %1, rien n’est donc connu de là.</translation>
    </message>
    <message>
        <source>%1 did not answer when it was last asked: %2</source>
        <translation>%1 n’a pas répondu à la dernière question&#xa0;: %2</translation>
    </message>
    <message>
        <source>The syncer of %1 is “%2”.</source>
        <translation>Le syncer de %1 est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The link of %1 to %2 is “%3”.</source>
        <translation>Le lien de %1 vers %2 est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Shard %1 on %2: “%3”.</source>
        <translation>Shard %1 sur %2&#xa0;: «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 still works on its instance; it says “%2”.</source>
        <translation>%1 travaille encore sur son instance&#xa0;; indication&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Another action runs on %1: %2, “%3”.</source>
        <translation>Une autre action est en cours sur %1&#xa0;: %2, «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has another task for this database: %2, “%3”.</source>
        <translation>%1 a une autre tâche pour cette base de données&#xa0;: %2, «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>local time (%1)</source>
        <translation>heure locale (%1)</translation>
    </message>
    <message>
        <source>No cluster connected</source>
        <translation>Aucun cluster connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) connected</source>
        <translation>
            <numerusform>%n cluster connecté</numerusform>
            <numerusform>%n clusters connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer %1 ago</source>
        <translation>dernière réponse il y a %1</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>heures en UTC</translation>
    </message>
</context>
<context>
    <name>StepTimeline</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>One row per cluster. F7 shows the steps in words.</source>
        <translation>Une ligne par cluster. F7 montre les étapes en mots.</translation>
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
        <translation>version la plus récente</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Read instances again</source>
        <translation>Relire les instances</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Ask the cluster for this task now (F5)</source>
        <translation>Interroger maintenant le cluster sur cette tâche (F5)</translation>
    </message>
    <message>
        <source>The instances are being read…</source>
        <translation>Les instances sont en cours de lecture…</translation>
    </message>
    <message>
        <source>Read every instance on its own cluster once more (F5). Changes nothing there; this reading and the earlier ones stay on record.</source>
        <translation>Lire chaque instance encore une fois sur son propre cluster (F5). N’y change rien&#xa0;; cette lecture et les précédentes restent enregistrées.</translation>
    </message>
    <message>
        <source>Not possible now: %1 is not connected, or a later upgrade of this database was sent.</source>
        <translation>Impossible maintenant&#xa0;: %1 n’est pas connecté, ou une mise à niveau ultérieure de cette base de données a été envoyée.</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>a pris %1</translation>
    </message>
    <message>
        <source>%1 · confirmed %2 ago</source>
        <translation>%1 · confirmé il y a %2</translation>
    </message>
    <message>
        <source>task %1 · CRDB %2 · through %3</source>
        <translation>tâche %1 · CRDB %2 · via %3</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation>Annuler la tâche…</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Change and review again…</source>
        <translation>Modifier et revoir de nouveau…</translation>
    </message>
    <message>
        <source>Back to the form as it was filled in. The next request gets a task ID of its own.</source>
        <translation>Retour au formulaire tel qu’il était rempli. La prochaine requête reçoit son propre identifiant de tâche.</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>The answer to the request was lost</source>
        <translation>La réponse à la requête a été perdue</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>TaskHeader</name>
    <message>
        <source>Refresh</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Raw task</source>
        <translation>Tâche brute</translation>
    </message>
    <message>
        <source>the last answer of the cluster, known fields only</source>
        <translation>la dernière réponse du cluster, champs connus seulement</translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>newest (%1)</source>
        <translation>la plus récente (%1)</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
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
        <translation>La dernière étape est «&#xa0;%2&#xa0;», et depuis %1 la tâche elle-même n’est pas terminée.</translation>
    </message>
    <message>
        <source>The last step is “%3” on %2, and for %1 the task itself has not ended.</source>
        <translation>La dernière étape est «&#xa0;%3&#xa0;» sur %2, et depuis %1 la tâche elle-même n’est pas terminée.</translation>
    </message>
    <message>
        <source>No change for %1; the task does not say in which step it is.</source>
        <translation>Aucun changement depuis %1&#xa0;; la tâche ne dit pas à quelle étape elle est.</translation>
    </message>
    <message>
        <source>No change for %1 in the worker’s step %2.</source>
        <translation>Aucun changement depuis %1 à l’étape %2 du worker.</translation>
    </message>
    <message>
        <source>No change for %1 on %2, step %3.</source>
        <translation>Aucun changement depuis %1 sur %2, étape %3.</translation>
    </message>
    <message>
        <source>Maybe because: %1</source>
        <translation>Peut-être parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation>il y a moins d’une minute</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Maybe because: %1 (%2, %3)</source>
        <translation>Peut-être parce que&#xa0;: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>The clusters that answer show no reason.</source>
        <translation>Les clusters qui répondent ne montrent aucune raison.</translation>
    </message>
    <message>
        <source>Standing still is not failing: the task is watched on, and nothing is sent again. Look at %1 in its own console before you cancel anything.</source>
        <translation>Être à l’arrêt n’est pas échouer&#xa0;: la tâche reste observée, et rien n’est renvoyé. Regardez %1 dans sa propre console avant d’annuler quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Overdue: it runs for %1; earlier upgrades of this database took %2.</source>
        <translation>En retard&#xa0;: en cours depuis %1&#xa0;; les mises à niveau précédentes de cette base de données ont pris %2.</translation>
    </message>
    <message>
        <source>Overdue: it runs for %1; earlier upgrades of other databases took %2.</source>
        <translation>En retard&#xa0;: en cours depuis %1&#xa0;; les mises à niveau précédentes d’autres bases de données ont pris %2.</translation>
    </message>
    <message>
        <source>Instances done</source>
        <translation>Instances faites</translation>
    </message>
    <message>
        <source>No change for %1</source>
        <translation>Aucun changement depuis %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>All instances run %1; the task has not ended. Known to happen before 8.0.20-96.</source>
        <translation>Toutes les instances exécutent %1&#xa0;; la tâche n’est pas terminée. Comportement connu avant 8.0.20-96.</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>the cluster</source>
        <translation>le cluster</translation>
    </message>
    <message>
        <source>%1 took the request under its own number %2, not under ours. That number is followed; nothing is sent again.</source>
        <translation>%1 a accepté la requête sous son propre numéro %2, pas sous le nôtre. Ce numéro est suivi&#xa0;; rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>It is not known whether the upgrade started. Nothing will be sent again; %1 is being asked for the task.</source>
        <translation>On ne sait pas si la mise à niveau a démarré. Rien ne sera renvoyé&#xa0;; la tâche est demandée à %1.</translation>
    </message>
    <message>
        <source>The task says finished. Every instance is now read on its own cluster.</source>
        <translation>La tâche se dit terminée. Chaque instance est maintenant lue sur son propre cluster.</translation>
    </message>
    <message>
        <source>The task failed on %1. Instances that were done stay upgraded. Read the error, then upgrade again.</source>
        <translation>La tâche a échoué sur %1. Les instances déjà faites restent mises à niveau. Lisez l’erreur, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>The task failed. Instances that were done stay upgraded. Read the error, then upgrade again.</source>
        <translation>La tâche a échoué. Les instances déjà faites restent mises à niveau. Lisez l’erreur, puis refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>The task waits in %1 for a worker. Nothing has been changed yet.</source>
        <translation>La tâche attend un worker dans %1. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>%1 upgrades the instances of %2. This program only watches; the upgrade goes on without it.</source>
        <translation>%1 met à niveau les instances de %2. Ce programme ne fait qu’observer&#xa0;; la mise à niveau continue sans lui.</translation>
    </message>
    <message>
        <source>It is not known whether the request to cancel has reached %1. It is not sent again; the task itself is read. Shards that are upgraded stay upgraded.</source>
        <translation>On ne sait pas si la demande d’annulation a atteint %1. Elle n’est pas renvoyée&#xa0;; la tâche elle-même est lue. Les shards mis à niveau le restent.</translation>
    </message>
    <message>
        <source>%1 was asked to cancel. Shards that are upgraded stay upgraded; the task may still finish.</source>
        <translation>L’annulation a été demandée à %1. Les shards mis à niveau le restent&#xa0;; la tâche peut encore se terminer.</translation>
    </message>
    <message>
        <source>This node passes requests on to %1. Continue there? Nothing was started so far.</source>
        <translation>Ce nœud transmet les requêtes à %1. Y continuer&#xa0;? Rien n’a été démarré jusqu’ici.</translation>
    </message>
    <message>
        <source>The request is on its way to %1. Waiting for the answer.</source>
        <translation>La requête est en chemin vers %1. En attente de la réponse.</translation>
    </message>
    <message>
        <source>The upgrade is recorded and not sent yet.</source>
        <translation>La mise à niveau est enregistrée et pas encore envoyée.</translation>
    </message>
    <message>
        <source>%1 refused the request. Nothing was started. Read the reason, then submit a new upgrade.</source>
        <translation>%1 a refusé la requête. Rien n’a été démarré. Lisez la raison, puis envoyez une nouvelle mise à niveau.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. A new upgrade can be submitted.</source>
        <translation>Rien n’a été envoyé à %1. Une nouvelle mise à niveau peut être envoyée.</translation>
    </message>
    <message>
        <source>%1 most likely never received the request; a person confirmed this. A new upgrade can be submitted.</source>
        <translation>%1 n’a très probablement jamais reçu la requête&#xa0;; une personne l’a confirmé. Une nouvelle mise à niveau peut être envoyée.</translation>
    </message>
    <message>
        <source>%1 no longer knows the task; it may have been restarted or restored. The versions of all instances are compared.</source>
        <translation>%1 ne connaît plus la tâche&#xa0;; le cluster a peut-être été redémarré ou restauré. Les versions de toutes les instances sont comparées.</translation>
    </message>
    <message>
        <source>%1 kept the result for its time and dropped it. The versions of all instances are compared.</source>
        <translation>%1 a gardé le résultat pendant son temps puis l’a supprimé. Les versions de toutes les instances sont comparées.</translation>
    </message>
    <message>
        <source>The task can no longer tell whether the upgrade happened. Compare the versions of all instances, then decide.</source>
        <translation>La tâche ne peut plus dire si la mise à niveau a eu lieu. Comparez les versions de toutes les instances, puis décidez.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Unknown, checking</source>
        <translation>Inconnu, vérification</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Contrôle en cours</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Contrôlée</translation>
    </message>
    <message>
        <source>Finished, not verified</source>
        <translation>Terminée, non contrôlée</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Non reçue</translation>
    </message>
    <message>
        <source>Lost, checking</source>
        <translation>Perdue, vérification</translation>
    </message>
    <message>
        <source>Expired, checking</source>
        <translation>Expirée, vérification</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécise</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>%1 accepted the upgrade as task %2. Accepted is not finished: it is checked while it runs.</source>
        <translation>%1 a accepté la mise à niveau comme tâche %2. Acceptée n’est pas terminée&#xa0;: elle est vérifiée pendant qu’elle s’exécute.</translation>
    </message>
    <message>
        <source>Every instance was read on its own cluster and runs what was asked for. Nothing is left to do.</source>
        <translation>Chaque instance a été lue sur son propre cluster et exécute ce qui était demandé. Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Not every point of this upgrade could be confirmed. Reading the instances again may close what is open, and so may a sign-in to a cluster that is named.</source>
        <translation>Tous les points de cette mise à niveau n’ont pas pu être confirmés. Relire les instances peut clore ce qui reste ouvert, de même qu’une connexion à un cluster nommé.</translation>
    </message>
    <message>
        <source>The task says one thing, and the clusters show another. Mend what differs, then read the instances again; where a version is wrong, upgrade again.</source>
        <translation>La tâche dit une chose, et les clusters en montrent une autre. Réparez ce qui diffère, puis relisez les instances&#xa0;; là où une version est fausse, refaites la mise à niveau.</translation>
    </message>
    <message>
        <source>The task was cancelled. Shards that were upgraded stay upgraded; upgrade again to bring all instances level.</source>
        <translation>La tâche a été annulée. Les shards mis à niveau le restent&#xa0;; refaites la mise à niveau pour amener toutes les instances au même niveau.</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Task strip</source>
        <translation>Bandeau des tâches</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Ctrl+J hides</source>
        <translation>Ctrl+J masque</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>none running</source>
        <translation>aucune en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified today</source>
        <translation>
            <numerusform>%n contrôlée aujourd’hui</numerusform>
            <numerusform>%n contrôlées aujourd’hui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskTimeline</name>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu à %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>unknown, not signed in</source>
        <translation>inconnu, non connecté</translation>
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
        <translation>Une mise à niveau ultérieure de cette base de données a été envoyée&#xa0;; ce qui diffère maintenant ne dit donc rien de celle-ci.</translation>
    </message>
    <message>
        <source>An earlier reading found a contradiction; the events tell which.</source>
        <translation>Une lecture précédente a trouvé une contradiction&#xa0;; les événements disent laquelle.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>No tasks yet</source>
        <translation>Aucune tâche pour l’instant</translation>
    </message>
    <message>
        <source>Every upgrade that is started here appears in this list, with its steps, its errors and the proof of how it ended. It stays when the program is closed. Tasks that run on your clusters and were started elsewhere appear here too.</source>
        <translation>Chaque mise à niveau démarrée ici apparaît dans cette liste, avec ses étapes, ses erreurs et la preuve de sa fin. Elle reste quand le programme est fermé. Les tâches en cours sur vos clusters et démarrées ailleurs apparaissent ici aussi.</translation>
    </message>
    <message>
        <source>Start an upgrade</source>
        <translation>Commencer une mise à niveau</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Liste des tâches</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>&amp;Quitter la visite</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Six pages</source>
        <translation>Six pages</translation>
    </message>
    <message>
        <source>What you have, what you do, what is under way, what was, and where to practise. Ctrl+1 to Ctrl+6 go there.</source>
        <translation>Ce que vous avez, ce que vous faites, ce qui est en cours, ce qui a été, et où s’exercer. Ctrl+1 à Ctrl+6 y mènent.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>All databases of all clusters</source>
        <translation>Toutes les bases de données de tous les clusters</translation>
    </message>
    <message>
        <source>One row for each CRDB, one column for each cluster: its version there, and what needs attention. Upgrade… opens the form.</source>
        <translation>Une ligne par CRDB, une colonne par cluster&#xa0;: sa version là-bas, et ce qui demande attention. Mettre à niveau… ouvre le formulaire.</translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation>GUID de la CRDB</translation>
    </message>
    <message>
        <source>Which database</source>
        <translation>Quelle base de données</translation>
    </message>
    <message>
        <source>The GUID names it. Type a name or a GUID; what is wrong with it is said beside the field.</source>
        <translation>Le GUID la nomme. Saisissez un nom ou un GUID&#xa0;; ce qui n’y va pas est dit à côté du champ.</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Version de Redis</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Quelle version</translation>
    </message>
    <message>
        <source>Only what every node of every participating cluster offers can be chosen. The others say why not.</source>
        <translation>Seul ce que propose chaque nœud de chaque cluster participant peut être choisi. Les autres disent pourquoi pas.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Look before you send</source>
        <translation>Regarder avant d’envoyer</translation>
    </message>
    <message>
        <source>Check reads from the clusters what an expert would look at. It changes nothing.</source>
        <translation>Vérifier lit depuis les clusters ce qu’un expert regarderait. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation>Aperçu de la requête</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>This is what would be sent, to the byte, as you fill in the form.</source>
        <translation>C’est ce qui serait envoyé, à l’octet près, pendant que vous remplissez le formulaire.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>What will happen, what the checks found, and one button that names the act. Nothing is sent before it is pressed.</source>
        <translation>Ce qui va se passer, ce que les vérifications ont trouvé, et un bouton qui nomme l’acte. Rien n’est envoyé avant qu’on appuie dessus.</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Liste des tâches</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Every upgrade with its steps on each cluster, its errors explained, and the proof at the end. The record survives everything: close the window at any time.</source>
        <translation>Chaque mise à niveau avec ses étapes sur chaque cluster, ses erreurs expliquées, et la preuve à la fin. Le registre survit à tout&#xa0;: fermez la fenêtre quand vous voulez.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Everything that was ever asked, answered and decided. Search it, and export it.</source>
        <translation>Tout ce qui a été demandé, répondu et décidé. Cherchez-y, et exportez-le.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>The clusters you saved: how they are trusted, who you are there, and what you may do.</source>
        <translation>Les clusters que vous avez enregistrés&#xa0;: comment ils sont approuvés, qui vous y êtes et ce que vous pouvez y faire.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Practise on simulated clusters: everything that can go wrong, without a cluster and without a risk.</source>
        <translation>Exercez-vous sur des clusters simulés&#xa0;: tout ce qui peut mal tourner, sans cluster et sans risque.</translation>
    </message>
</context>
<context>
    <name>TrainerFault</name>
    <message>
        <source>the answer comes %1 s late</source>
        <translation>la réponse vient avec %1 s de retard</translation>
    </message>
    <message>
        <source>nobody listens</source>
        <translation>personne n’écoute</translation>
    </message>
    <message>
        <source>connections are never answered</source>
        <translation>les connexions ne reçoivent jamais de réponse</translation>
    </message>
    <message numerus="yes">
        <source>the answer is cut after %n byte(s)</source>
        <translation>
            <numerusform>la réponse est tronquée après %n octet</numerusform>
            <numerusform>la réponse est tronquée après %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the connection is reset after %n byte(s)</source>
        <translation>
            <numerusform>la connexion est réinitialisée après %n octet</numerusform>
            <numerusform>la connexion est réinitialisée après %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer is HTTP %1</source>
        <translation>la réponse est HTTP %1</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>la réponse n’est pas du JSON</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>Every cluster</source>
        <translation>Chaque cluster</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>chaque appel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, %n time(s).</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %3, %n fois.</numerusform>
            <numerusform>%1, %2&#xa0;: %3, %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>TrainerLog</name>
    <message>
        <source>Trainer&apos;s log</source>
        <translation>Journal du formateur</translation>
    </message>
</context>
<context>
    <name>TrainerLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>&amp;Start scenario</source>
        <translation>&amp;Démarrer le scénario</translation>
    </message>
    <message>
        <source>&amp;Play it by itself</source>
        <translation>Le &amp;jouer tout seul</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Take the guided &amp;tour</source>
        <translation>Faire la visite &amp;guidée</translation>
    </message>
    <message>
        <source>Take the guided tour</source>
        <translation>Faire la visite guidée</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>&amp;Open a scenario file…</source>
        <translation>&amp;Ouvrir un fichier de scénario…</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Ouvrir un fichier de scénario</translation>
    </message>
    <message>
        <source>&amp;How they are written…</source>
        <translation>Comment ils s’écri&amp;vent…</translation>
    </message>
    <message>
        <source>How scenario files are written</source>
        <translation>Comment s’écrivent les fichiers de scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scénarios (*.json)</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Something to do, with goals. They are judged by what is the case, not by what you press.</source>
        <translation>Quelque chose à faire, avec des objectifs. Ils sont jugés sur ce qui est, pas sur ce sur quoi vous appuyez.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Start &amp;exercise</source>
        <translation>Démarrer l’&amp;exercice</translation>
    </message>
    <message>
        <source>Start exercise</source>
        <translation>Démarrer l’exercice</translation>
    </message>
    <message>
        <source>Start scenario</source>
        <translation>Démarrer le scénario</translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>Jouer le scénario</translation>
    </message>
    <message>
        <source>The program fills in the form and sends the upgrade, with a caption for each step.</source>
        <translation>Le programme remplit le formulaire et envoie la mise à niveau, avec une légende pour chaque étape.</translation>
    </message>
    <message>
        <source>SIMULATION. This window plays “%1”. Nothing here is real.</source>
        <translation>SIMULATION. Cette fenêtre joue «&#xa0;%1&#xa0;». Rien ici n’est réel.</translation>
    </message>
    <message>
        <source>Simulated clusters, built in: for learning, and to show what can go wrong. No cluster is needed.</source>
        <translation>Clusters simulés, intégrés&#xa0;: pour apprendre, et pour montrer ce qui peut mal tourner. Aucun cluster n’est nécessaire.</translation>
    </message>
    <message>
        <source>Begins anew in this window, with a new record. What was done here before is left behind.</source>
        <translation>Recommence dans cette fenêtre, avec un nouveau registre. Ce qui y a été fait avant est laissé.</translation>
    </message>
    <message>
        <source>Opens a window of its own with its own record. Nothing there can reach your clusters.</source>
        <translation>Ouvre une fenêtre propre avec son propre registre. Rien là ne peut atteindre vos clusters.</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>Choisir un scénario</translation>
    </message>
    <message>
        <source>To be learned: %1</source>
        <translation>À apprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The scenario was not started. %1</source>
        <translation>Le scénario n’a pas été démarré. %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n task(s) under way</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) need(s) you</source>
        <translation>
            <numerusform>%n tâche a besoin de vous</numerusform>
            <numerusform>%n tâches ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>SIMULATION — %1</source>
        <translation>SIMULATION — %1</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Approuver ce certificat&#xa0;?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that a node of the cluster shows. Run there:</source>
        <translation>Comparez l’empreinte avec celle que montre un nœud du cluster. Exécutez-y&#xa0;:</translation>
    </message>
    <message>
        <source>I &amp;compared it</source>
        <translation>Je l’ai &amp;comparée</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Approuver ce certificat</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas connecter</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that a node of the cluster shows. Run there (where port %1 is only forwarded, the node&apos;s own port is usually %2):</source>
        <translation>Comparez l’empreinte avec celle que montre un nœud du cluster. Exécutez-y (si le port %1 est seulement redirigé, le port propre du nœud est en général %2)&#xa0;:</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Le certificat a changé</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted. It may have been renewed; it may also be another machine that wants your password. Nothing is sent until you decide.</source>
        <translation>%1 montre un autre certificat que celui qui a été approuvé. Il a peut-être été renouvelé&#xa0;; ce peut aussi être une autre machine qui veut votre mot de passe. Rien n’est envoyé tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>This computer cannot tell by itself whether %1 is the right machine. No password was sent yet.</source>
        <translation>Cet ordinateur ne peut pas dire lui-même si %1 est la bonne machine. Aucun mot de passe n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Approuvé jusqu’ici</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Montré maintenant</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Command to compare</source>
        <translation>Commande pour comparer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, %1</source>
        <translation>Empreinte SHA-256, %1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Émis pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The check said: %1</source>
        <translation>Le contrôle a dit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TrustFault</name>
    <message>
        <source>The certificate is signed by itself. This is usual for a cluster, and proves nothing: compare the fingerprint.</source>
        <translation>Le certificat est autosigné. C’est habituel pour un cluster, et ne prouve rien&#xa0;: comparez l’empreinte.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate.</source>
        <translation>Cet ordinateur ne sait pas qui a émis le certificat.</translation>
    </message>
    <message>
        <source>The certificate is for another name than the address that you entered.</source>
        <translation>Le certificat est pour un autre nom que l’adresse que vous avez saisie.</translation>
    </message>
    <message>
        <source>The certificate is no longer valid.</source>
        <translation>Le certificat n’est plus valable.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. The clock of this computer or of the cluster may be wrong.</source>
        <translation>Le certificat n’est pas encore valable. L’horloge de cet ordinateur ou du cluster est peut-être fausse.</translation>
    </message>
    <message>
        <source>The issuer has revoked the certificate. It cannot be trusted.</source>
        <translation>L’émetteur a révoqué le certificat. Il ne peut pas être approuvé.</translation>
    </message>
    <message>
        <source>The key or the signature of the certificate is too weak or broken. It cannot be trusted.</source>
        <translation>La clé ou la signature du certificat est trop faible ou compromise. Il ne peut pas être approuvé.</translation>
    </message>
    <message>
        <source>The certificate has a fault that this program does not know. It cannot be trusted.</source>
        <translation>Le certificat a un défaut que ce programme ne connaît pas. Il ne peut pas être approuvé.</translation>
    </message>
</context>
<context>
    <name>TypedCall</name>
    <message>
        <source>A path begins with /, for example /v1/nodes.</source>
        <translation>Un chemin commence par /, par exemple /v1/nodes.</translation>
    </message>
    <message>
        <source>Leave out the ? and what follows: a fault looks at the path alone.</source>
        <translation>Omettez le ? et ce qui suit&#xa0;: une panne ne regarde que le chemin.</translation>
    </message>
    <message numerus="yes">
        <source>This path is longer than %n character(s).</source>
        <translation>
            <numerusform>Ce chemin dépasse %n caractère.</numerusform>
            <numerusform>Ce chemin dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A path has no spaces and only the characters of an address.</source>
        <translation>Un chemin n’a pas d’espace et seulement les caractères d’une adresse.</translation>
    </message>
    <message>
        <source>Choose a call, or type a path, for example /v1/nodes/*.</source>
        <translation>Choisissez un appel, ou tapez un chemin, par exemple /v1/nodes/*.</translation>
    </message>
    <message>
        <source>The method %1 is not known here. Use one of %2, or the path alone.</source>
        <translation>La méthode %1 n’est pas connue ici. Utilisez l’une de %2, ou le chemin seul.</translation>
    </message>
</context>
<context>
    <name>UpgradeFields</name>
    <message>
        <source>CRDB &amp;GUID</source>
        <translation>&amp;GUID de la CRDB</translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation>GUID de la CRDB</translation>
    </message>
    <message>
        <source>Name or GUID, for example 12345678-9abc-…</source>
        <translation>Nom ou GUID, par exemple 12345678-9abc-…</translation>
    </message>
    <message>
        <source>Redis ver&amp;sion</source>
        <translation>Ver&amp;sion de Redis</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Version de Redis</translation>
    </message>
    <message>
        <source>&amp;Parallel shards</source>
        <translation>Shards &amp;parallèles</translation>
    </message>
    <message>
        <source>Parallel shards</source>
        <translation>Shards parallèles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Preserve shard roles</source>
        <translation>Conserver les rôles des shards</translation>
    </message>
    <message>
        <source>Preserve shard r&amp;oles</source>
        <translation>Conserver les rôles des shar&amp;ds</translation>
    </message>
    <message>
        <source>&amp;Keep result for</source>
        <translation>Garder le rés&amp;ultat</translation>
    </message>
    <message>
        <source>Keep result for</source>
        <translation>Garder le résultat</translation>
    </message>
    <message>
        <source>Keep result unit</source>
        <translation>Unité de la durée de garde</translation>
    </message>
    <message>
        <source>Send thro&amp;ugh</source>
        <translation>&amp;Envoyer via</translation>
    </message>
    <message>
        <source>Send through</source>
        <translation>Envoyer via</translation>
    </message>
    <message>
        <source>Connect to a cluster…</source>
        <translation>Se connecter à un cluster…</translation>
    </message>
    <message>
        <source>Connect to a cluster</source>
        <translation>Se connecter à un cluster</translation>
    </message>
    <message>
        <source>Force restart</source>
        <translation>Forcer le redémarrage</translation>
    </message>
    <message>
        <source>Force res&amp;tart</source>
        <translation>Forcer le redé&amp;marrage</translation>
    </message>
    <message>
        <source>Keep CRDT protocol version</source>
        <translation>Conserver la version du protocole CRDT</translation>
    </message>
    <message>
        <source>Keep CR&amp;DT protocol version</source>
        <translation>Conserver la version du pro&amp;tocole CRDT</translation>
    </message>
    <message>
        <source>Task &amp;ID</source>
        <translation>&amp;Identifiant de tâche</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Identifiant de tâche</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Make a new task ID</source>
        <translation>Créer un nouvel identifiant de tâche</translation>
    </message>
    <message>
        <source>May discard data</source>
        <translation>Peut abandonner des données</translation>
    </message>
    <message>
        <source>&amp;May discard data</source>
        <translation>Peut a&amp;bandonner des données</translation>
    </message>
    <message>
        <source>Force discard</source>
        <translation>Forcer l’abandon</translation>
    </message>
    <message>
        <source>Forc&amp;e discard</source>
        <translation>F&amp;orcer l’abandon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An option in here is on. Data can be lost.</source>
        <translation>Une option ici est activée. Des données peuvent être perdues.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Can destroy data</source>
        <translation>Peut détruire des données</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>force restart, keep CRDT protocol version, task ID</source>
        <translation>forcer le redémarrage, conserver la version du protocole CRDT, identifiant de tâche</translation>
    </message>
    <message>
        <source>may discard data, force discard</source>
        <translation>peut abandonner des données, forcer l’abandon</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Cluster default (500 s)</source>
        <translation>Valeur du cluster (500 s)</translation>
    </message>
    <message>
        <source>Fewer at a time takes longer and loads the cluster less.</source>
        <translation>Moins à la fois prend plus de temps et charge moins le cluster.</translation>
    </message>
    <message>
        <source>Restarts shards also where no version changes.</source>
        <translation>Redémarre les shards même là où aucune version ne change.</translation>
    </message>
    <message>
        <source>Leaves the protocol between the instances as it is. Only of use for databases with protocol 0.</source>
        <translation>Laisse tel quel le protocole entre les instances. Utile seulement pour les bases de données avec le protocole 0.</translation>
    </message>
    <message>
        <source>The name under which this upgrade is found again. Each request has its own.</source>
        <translation>Le nom sous lequel cette mise à niveau est retrouvée. Chaque requête a le sien.</translation>
    </message>
    <message>
        <source>Permits the upgrade of a database that has neither replication nor persistence.</source>
        <translation>Permet la mise à niveau d’une base de données qui n’a ni réplication ni persistance.</translation>
    </message>
    <message>
        <source>Throws data away even where replication or persistence would keep it.</source>
        <translation>Jette les données même là où la réplication ou la persistance les conserverait.</translation>
    </message>
</context>
<context>
    <name>UpgradeForm</name>
    <message>
        <source>An instance already runs Redis %1; going back is not possible. Choose %1 or newer.</source>
        <translation>Une instance exécute déjà Redis %1&#xa0;; revenir en arrière n’est pas possible. Choisissez %1 ou plus récent.</translation>
    </message>
    <message>
        <source>Not every participating cluster could be asked whether it has Redis %1.</source>
        <translation>Tous les clusters participants n’ont pas pu être interrogés sur Redis %1.</translation>
    </message>
    <message>
        <source>No participating cluster that could be asked has Redis %1.</source>
        <translation>Aucun cluster participant qui a pu être interrogé n’a Redis %1.</translation>
    </message>
    <message>
        <source>%1 Choose a version that every node has.</source>
        <translation>%1 Choisissez une version que chaque nœud a.</translation>
    </message>
    <message>
        <source>Whether the clusters have Redis %1 is not known.</source>
        <translation>On ne sait pas si les clusters ont Redis %1.</translation>
    </message>
    <message>
        <source>%1 Not every participating cluster could be asked.</source>
        <translation>%1 Tous les clusters participants n’ont pas pu être interrogés.</translation>
    </message>
    <message>
        <source>Which version is the newest is not known. The result can then be watched, but not verified.</source>
        <translation>On ne sait pas quelle version est la plus récente. Le résultat peut alors être observé, mais pas contrôlé.</translation>
    </message>
    <message>
        <source>Newest available is Redis %1 now.</source>
        <translation>La plus récente disponible est maintenant Redis %1.</translation>
    </message>
    <message>
        <source>Newest available is Redis %1 on the clusters that could be asked.</source>
        <translation>La plus récente disponible est Redis %1 sur les clusters qui ont pu être interrogés.</translation>
    </message>
    <message>
        <source>Enter 1 or more shards, or choose All.</source>
        <translation>Saisissez 1 shard ou plus, ou choisissez Tous.</translation>
    </message>
    <message numerus="yes">
        <source>Each instance has %n shard(s), so this is the same as All.</source>
        <translation>
            <numerusform>Chaque instance a %n shard, c’est donc la même chose que Tous.</numerusform>
            <numerusform>Chaque instance a %n shards, c’est donc la même chose que Tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster keeps the result for about 8 minutes. It may be gone before it is read, for example after a pause of this computer.</source>
        <translation>Le cluster garde le résultat environ 8 minutes. Il peut avoir disparu avant d’être lu, par exemple après une pause de cet ordinateur.</translation>
    </message>
    <message>
        <source>The result can be kept from 1 second to 7 days.</source>
        <translation>Le résultat peut être gardé de 1 seconde à 7 jours.</translation>
    </message>
    <message>
        <source>Below 10 minutes the result may be gone before it is read.</source>
        <translation>En dessous de 10 minutes, le résultat peut avoir disparu avant d’être lu.</translation>
    </message>
    <message>
        <source>This task ID has been used already. Every request needs its own; let the program make a new one.</source>
        <translation>Cet identifiant de tâche a déjà été utilisé. Chaque requête a besoin du sien&#xa0;; laissez le programme en créer un nouveau.</translation>
    </message>
    <message>
        <source>This is the database with the GUID %1.</source>
        <translation>C’est la base de données avec le GUID %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) have this name. Choose one by its GUID.</source>
        <translation>
            <numerusform>%n base de données porte ce nom. Choisissez-la par son GUID.</numerusform>
            <numerusform>%n bases de données portent ce nom. Choisissez-en une par son GUID.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not among the databases of %1. Compare it, or connect a cluster that takes part.</source>
        <translation>Pas parmi les bases de données de %1. Comparez le GUID, ou connectez un cluster qui participe.</translation>
    </message>
    <message>
        <source>Whether this database exists is not known: the list of %1 could not be read.</source>
        <translation>On ne sait pas si cette base de données existe&#xa0;: la liste de %1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Not among the databases of %1. The list of %2 could not be read, so it may be there.</source>
        <translation>Pas parmi les bases de données de %1. La liste de %2 n’a pas pu être lue, elle y est donc peut-être.</translation>
    </message>
    <message>
        <source>No cluster that you are signed in to has this GUID. Did you mean %1 (%2)?</source>
        <translation>Aucun cluster où votre session est ouverte n’a ce GUID. Vouliez-vous dire %1 (%2)&#xa0;?</translation>
    </message>
    <message>
        <source>%1 Did you mean %2 (%3)?</source>
        <translation>%1 Vouliez-vous dire %2 (%3)&#xa0;?</translation>
    </message>
    <message>
        <source>the module added by hand</source>
        <translation>le module ajouté à la main</translation>
    </message>
    <message>
        <source>Enter the new arguments of %1, or remove the row. No arguments at all is a valid entry.</source>
        <translation>Saisissez les nouveaux arguments de %1, ou retirez la ligne. Aucun argument est une saisie valable.</translation>
    </message>
    <message>
        <source>The arguments of %1 hold a line break or another control character. Remove it.</source>
        <translation>Les arguments de %1 contiennent un saut de ligne ou un autre caractère de contrôle. Retirez-le.</translation>
    </message>
    <message>
        <source>The arguments of %1 hold the character %2. The characters &amp; &lt; &gt; and &quot; are not allowed there.</source>
        <translation>Les arguments de %1 contiennent le caractère %2. Les caractères &amp; &lt; &gt; et &quot; n’y sont pas permis.</translation>
    </message>
    <message>
        <source>Enter the current and the new UID of %1, or turn off “Name modules by UID”.</source>
        <translation>Saisissez l’UID actuel et le nouvel UID de %1, ou désactivez «&#xa0;Nommer les modules par UID&#xa0;».</translation>
    </message>
    <message>
        <source>A UID of %1 is not 32 hex digits. The cluster may refuse it.</source>
        <translation>Un UID de %1 n’a pas 32 chiffres hexadécimaux. Le cluster peut le refuser.</translation>
    </message>
    <message>
        <source>Without UIDs nothing says which module the arguments belong to, so only one module can be changed. Turn on “Name modules by UID”, or change one module only.</source>
        <translation>Sans UID, rien ne dit à quel module appartiennent les arguments&#xa0;; un seul module peut donc être modifié. Activez «&#xa0;Nommer les modules par UID&#xa0;», ou ne modifiez qu’un module.</translation>
    </message>
    <message>
        <source>The UIDs are those of one cluster. Other clusters have other UIDs for the same module.</source>
        <translation>Les UID sont ceux d’un cluster. D’autres clusters ont d’autres UID pour le même module.</translation>
    </message>
    <message>
        <source>Primary shards return to their nodes. This costs one more failover per shard.</source>
        <translation>Les shards primaires reviennent sur leurs nœuds. Cela coûte une bascule de plus par shard.</translation>
    </message>
    <message>
        <source>Primary and replica shards may change places, so a cluster can end up unbalanced.</source>
        <translation>Les shards primaires et répliques peuvent échanger leurs places, un cluster peut donc finir déséquilibré.</translation>
    </message>
    <message>
        <source>Every shard is restarted, also where no version changes. Clients lose their connection for a moment.</source>
        <translation>Chaque shard est redémarré, même là où aucune version ne change. Les clients perdent un instant leur connexion.</translation>
    </message>
    <message>
        <source>This database already has protocol %1, so the option has no use here.</source>
        <translation>Cette base de données a déjà le protocole %1, l’option n’a donc pas d’utilité ici.</translation>
    </message>
    <message>
        <source>The old protocol stays, and the featureset with it. A second upgrade without this option must follow soon.</source>
        <translation>L’ancien protocole reste, et le featureset avec lui. Une seconde mise à niveau sans cette option doit suivre bientôt.</translation>
    </message>
    <message>
        <source>This database has neither replication nor persistence. Without this option the cluster is expected to refuse.</source>
        <translation>Cette base de données n’a ni réplication ni persistance. Sans cette option, le cluster devrait refuser.</translation>
    </message>
    <message>
        <source>Where this database has neither replication nor persistence, the data of every instance is lost when its shards restart.</source>
        <translation>Là où cette base de données n’a ni réplication ni persistance, les données de chaque instance sont perdues au redémarrage de ses shards.</translation>
    </message>
    <message>
        <source>This database has neither replication nor persistence. The data of an instance is lost when its shards restart; it comes back only from another instance that still has it.</source>
        <translation>Cette base de données n’a ni réplication ni persistance. Les données d’une instance sont perdues au redémarrage de ses shards&#xa0;; elles ne reviennent que d’une autre instance qui les a encore.</translation>
    </message>
    <message>
        <source>This database has replication, so the option is not needed. Turn it off.</source>
        <translation>Cette base de données a la réplication, l’option n’est donc pas nécessaire. Désactivez-la.</translation>
    </message>
    <message>
        <source>This database has persistence, so the option is not needed. Turn it off.</source>
        <translation>Cette base de données a la persistance, l’option n’est donc pas nécessaire. Désactivez-la.</translation>
    </message>
    <message>
        <source>This database has replication and persistence, so the option is not needed. Turn it off.</source>
        <translation>Cette base de données a la réplication et la persistance, l’option n’est donc pas nécessaire. Désactivez-la.</translation>
    </message>
    <message>
        <source>The data is thrown away even where replication or persistence would keep it. What this database has is not known.</source>
        <translation>Les données sont jetées même là où la réplication ou la persistance les conserverait. Ce qu’a cette base de données n’est pas connu.</translation>
    </message>
    <message>
        <source>The data of every instance is thrown away. This database has neither replication nor persistence to bring it back.</source>
        <translation>Les données de chaque instance sont jetées. Cette base de données n’a ni réplication ni persistance pour les ramener.</translation>
    </message>
    <message>
        <source>The data is thrown away although replica shards of this database hold it too. There is no way back.</source>
        <translation>Les données sont jetées bien que des shards répliques de cette base de données les aient aussi. Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>The data is thrown away although this database has it on disk. There is no way back.</source>
        <translation>Les données sont jetées bien que cette base de données les ait sur disque. Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>The data is thrown away although this database has it in replica shards and on disk. There is no way back.</source>
        <translation>Les données sont jetées bien que cette base de données les ait dans des shards répliques et sur disque. Il n’y a pas de retour.</translation>
    </message>
</context>
<context>
    <name>UpgradePage</name>
    <message>
        <source>CRDB GUID</source>
        <translation>GUID de la CRDB</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Version de Redis</translation>
    </message>
    <message>
        <source>Preserve shard roles</source>
        <translation>Conserver les rôles des shards</translation>
    </message>
    <message>
        <source>Parallel shards</source>
        <translation>Shards parallèles</translation>
    </message>
    <message>
        <source>Keep result for</source>
        <translation>Garder le résultat</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Force restart</source>
        <translation>Forcer le redémarrage</translation>
    </message>
    <message>
        <source>Keep CRDT protocol version</source>
        <translation>Conserver la version du protocole CRDT</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Identifiant de tâche</translation>
    </message>
    <message>
        <source>May discard data</source>
        <translation>Peut abandonner des données</translation>
    </message>
    <message>
        <source>Force discard</source>
        <translation>Forcer l’abandon</translation>
    </message>
    <message>
        <source>Correct the CRDB GUID to go on.</source>
        <translation>Corrigez le GUID de la CRDB pour continuer.</translation>
    </message>
    <message>
        <source>Correct the Redis version to go on.</source>
        <translation>Corrigez la version de Redis pour continuer.</translation>
    </message>
    <message>
        <source>Correct the modules to go on.</source>
        <translation>Corrigez les modules pour continuer.</translation>
    </message>
    <message>
        <source>Correct the task ID under Advanced to go on.</source>
        <translation>Corrigez l’identifiant de tâche sous Avancé pour continuer.</translation>
    </message>
    <message>
        <source>Correct “%1” to go on.</source>
        <translation>Corrigez «&#xa0;%1&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>Il n’y a pas encore de requête.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Reading the clusters…</source>
        <translation>Lecture des clusters…</translation>
    </message>
    <message>
        <source>Reads the clusters and changes nothing. The review runs these checks too.</source>
        <translation>Lit les clusters et ne change rien. La revue fait aussi ces vérifications.</translation>
    </message>
    <message>
        <source>These checks are for an earlier form.</source>
        <translation>Ces vérifications concernent un état précédent du formulaire.</translation>
    </message>
    <message>
        <source>Enter a CRDB GUID to go on.</source>
        <translation>Saisissez un GUID de CRDB pour continuer.</translation>
    </message>
    <message>
        <source>Choose a cluster to send through.</source>
        <translation>Choisissez un cluster par lequel envoyer.</translation>
    </message>
    <message>
        <source>Connect a cluster to go on.</source>
        <translation>Connectez un cluster pour continuer.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Upgrade an Active-Active database</source>
        <translation>Mettre à niveau une base de données Active-Active</translation>
    </message>
    <message>
        <source>Options → Checks → Review. Nothing is sent before you press the last button.</source>
        <translation>Options → Vérifications → Revue. Rien n’est envoyé avant que vous appuyiez sur le dernier bouton.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation>Aperçu de la requête</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>&amp;Copier en curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>The modules of this database are not known. To give a module new arguments, add it.</source>
        <translation>Les modules de cette base de données ne sont pas connus. Pour donner de nouveaux arguments à un module, ajoutez-le.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>name of the database, then its clusters</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Now Redis %1.</source>
        <translation>Actuellement Redis %1.</translation>
    </message>
    <message>
        <source>Now Redis %1 to %2.</source>
        <translation>Actuellement Redis %1 à %2.</translation>
    </message>
    <message>
        <source>This database has no modules.</source>
        <translation>Cette base de données n’a pas de modules.</translation>
    </message>
    <message>
        <source>%1, which you chose, is not connected or does not have this database.</source>
        <translation>%1, que vous avez choisi, n’est pas connecté ou n’a pas cette base de données.</translation>
    </message>
    <message>
        <source>No connected cluster takes part in this database.</source>
        <translation>Aucun cluster connecté ne participe à cette base de données.</translation>
    </message>
    <message>
        <source>You are not connected to a cluster. You can fill in the form; to check and to send, connect first.</source>
        <translation>Vous n’êtes connecté à aucun cluster. Vous pouvez remplir le formulaire&#xa0;; pour vérifier et envoyer, connectez-vous d’abord.</translation>
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
        <translation>Exécuter ceci démarre une autre mise à niveau de la CRDB %1, avec son propre identifiant de tâche.</translation>
    </message>
    <message>
        <source>Set REDIS_USER first; curl asks for the password. Where the certificate is not known, add --cacert FILE.</source>
        <translation>Définissez d’abord REDIS_USER&#xa0;; curl demande le mot de passe. Si le certificat n’est pas connu, ajoutez --cacert FICHIER.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more point(s).</source>
        <translation>
            <numerusform>%1 Et %n autre point.</numerusform>
            <numerusform>%1 Et %n autres points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Details of the verification</source>
        <translation>Détails du contrôle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are verified, what is wrong</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read at %1: %2</source>
        <translation>Lu à %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 did not tell its Redis version.</source>
        <translation>%1 n’a pas communiqué sa version de Redis.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2. Which version to expect was not known when the upgrade was sent.</source>
        <translation>%1 exécute Redis %2. La version à attendre n’était pas connue à l’envoi de la mise à niveau.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2; %3 was expected.</source>
        <translation>%1 exécute Redis %2&#xa0;; %3 était attendu.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2, as expected.</source>
        <translation>%1 exécute Redis %2, comme attendu.</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Version de Redis</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>CRDT protocol</source>
        <translation>Protocole CRDT</translation>
    </message>
    <message>
        <source>The CRDT protocol is %1 on every instance that was read.</source>
        <translation>Le protocole CRDT est %1 sur chaque instance lue.</translation>
    </message>
    <message>
        <source>The CRDT protocol differs between the instances: %1.</source>
        <translation>Le protocole CRDT diffère entre les instances&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 did not tell its CRDT protocol.</source>
        <translation>%1 n’a pas communiqué son protocole CRDT.</translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation>Featureset</translation>
    </message>
    <message>
        <source>The featureset is %1 on every instance that was read.</source>
        <translation>Le featureset est %1 sur chaque instance lue.</translation>
    </message>
    <message>
        <source>The featureset differs between the instances: %1.</source>
        <translation>Le featureset diffère entre les instances&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 did not tell its featureset.</source>
        <translation>%1 n’a pas communiqué son featureset.</translation>
    </message>
    <message>
        <source>Databases and syncers</source>
        <translation>Bases de données et syncers</translation>
    </message>
    <message>
        <source>Replication links</source>
        <translation>Liens de réplication</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Which instances the database has is not known, so none could be read.</source>
        <translation>On ne sait pas quelles instances a la base de données, aucune n’a donc pu être lue.</translation>
    </message>
    <message>
        <source>Verified %1 of %2.</source>
        <translation>%1 sur %2 contrôlés.</translation>
    </message>
    <message>
        <source>%1 does not have the module %2.</source>
        <translation>%1 n’a pas le module %2.</translation>
    </message>
    <message>
        <source>On %1 the module %2 has the arguments “%3”; “%4” were asked for.</source>
        <translation>Sur %1, le module %2 a les arguments «&#xa0;%3&#xa0;»&#xa0;; «&#xa0;%4&#xa0;» étaient demandés.</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>%1 has the module %2 as %3; its catalogue has %4 for Redis %5.</source>
        <translation>%1 a le module %2 en %3&#xa0;; son catalogue a %4 pour Redis %5.</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 n’en a pas</translation>
    </message>
    <message>
        <source>The version of the module %1 differs between the instances: %2.</source>
        <translation>La version du module %1 diffère entre les instances&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No instance tells the version of its module %1.</source>
        <translation>Aucune instance ne communique la version de son module %1.</translation>
    </message>
    <message>
        <source>The module %1 is %2 on every instance that was read.</source>
        <translation>Le module %1 est %2 sur chaque instance lue.</translation>
    </message>
    <message>
        <source>The health report does not mention %1, so its links and its configuration are not confirmed.</source>
        <translation>Le rapport de santé ne mentionne pas %1, ses liens et sa configuration ne sont donc pas confirmés.</translation>
    </message>
    <message>
        <source>The health report could not reach %1, so its links and its configuration are not confirmed: %2</source>
        <translation>Le rapport de santé n’a pas pu joindre %1, ses liens et sa configuration ne sont donc pas confirmés&#xa0;: %2</translation>
    </message>
    <message>
        <source>The replication link of %1 to %2 is down; up was expected.</source>
        <translation>Le lien de réplication de %1 vers %2 est down&#xa0;; up était attendu.</translation>
    </message>
    <message>
        <source>The replication link of %1 to %2 is not known to be up; the cluster says “%3”.</source>
        <translation>On ne sait pas si le lien de réplication de %1 vers %2 est actif&#xa0;; le cluster dit «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The health report tells nothing about the replication link of %1 to %2.</source>
        <translation>Le rapport de santé ne dit rien du lien de réplication de %1 vers %2.</translation>
    </message>
    <message>
        <source>%1 did not tell which configuration is active.</source>
        <translation>%1 n’a pas communiqué quelle configuration est active.</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>The configuration %1 of %2 is “%3”; “%4” was expected.</source>
        <translation>La configuration %1 de %2 est «&#xa0;%3&#xa0;»&#xa0;; «&#xa0;%4&#xa0;» était attendu.</translation>
    </message>
    <message>
        <source>%1 did not tell whether its configuration %2 is committed.</source>
        <translation>%1 n’a pas communiqué si sa configuration %2 est committed.</translation>
    </message>
    <message>
        <source>The active configuration is not the same on all clusters: %1.</source>
        <translation>La configuration active n’est pas la même sur tous les clusters&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 did not tell the status of its database.</source>
        <translation>%1 n’a pas communiqué le statut de sa base de données.</translation>
    </message>
    <message>
        <source>The database on %1 is “%2”; “%3” was expected.</source>
        <translation>La base de données sur %1 est «&#xa0;%2&#xa0;»&#xa0;; «&#xa0;%3&#xa0;» était attendu.</translation>
    </message>
    <message>
        <source>%1 did not tell whether its syncer is enabled.</source>
        <translation>%1 n’a pas communiqué si son syncer est enabled.</translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped; it does not start again by itself.</source>
        <translation>Le syncer de %1 s’est arrêté&#xa0;; il ne redémarre pas de lui-même.</translation>
    </message>
    <message>
        <source>The syncer of %1 is “%2”; “%3” was expected.</source>
        <translation>Le syncer de %1 est «&#xa0;%2&#xa0;»&#xa0;; «&#xa0;%3&#xa0;» était attendu.</translation>
    </message>
    <message>
        <source>Every database that was read is active and its syncer enabled.</source>
        <translation>Chaque base de données lue est active et son syncer enabled.</translation>
    </message>
    <message>
        <source>Not read: replication links and configuration.</source>
        <translation>Non lus&#xa0;: les liens de réplication et la configuration.</translation>
    </message>
    <message>
        <source>Not read: replication links and configuration. %1</source>
        <translation>Non lus&#xa0;: les liens de réplication et la configuration. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replication link(s) up, none down.</source>
        <translation>
            <numerusform>%n lien de réplication actif, aucun coupé.</numerusform>
            <numerusform>%n liens de réplication actifs, aucun coupé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration %1 is committed on every cluster that told.</source>
        <translation>La configuration %1 est committed sur chaque cluster qui l’a communiqué.</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>Newest available</source>
        <translation>La plus récente disponible</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a version that cannot be chosen, and why</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Version de Redis</translation>
    </message>
</context>
<context>
    <name>VersionOffers</name>
    <message>
        <source>Node %1 of %2 does not have Redis %3.</source>
        <translation>Le nœud %1 de %2 n’a pas Redis %3.</translation>
    </message>
    <message>
        <source>%1 takes major releases only; its node %2 marks Redis %3 as a minor one.</source>
        <translation>%1 ne prend que les versions majeures&#xa0;; son nœud %2 marque Redis %3 comme mineure.</translation>
    </message>
    <message>
        <source>An instance already runs Redis %1; going back is not possible.</source>
        <translation>Une instance exécute déjà Redis %1&#xa0;; revenir en arrière n’est pas possible.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Enter a version such as 8.2, or choose the newest available.</source>
        <translation>Saisissez une version comme 8.2, ou choisissez la plus récente disponible.</translation>
    </message>
    <message>
        <source>The minor version is missing. Enter major.minor, for example %1.2.</source>
        <translation>La version mineure manque. Saisissez majeure.mineure, par exemple %1.2.</translation>
    </message>
    <message>
        <source>Major and minor are divided by a dot, not a comma. Enter for example 8.2.</source>
        <translation>Majeure et mineure sont séparées par un point, pas une virgule. Saisissez par exemple 8.2.</translation>
    </message>
    <message>
        <source>Leave out the letter v. Enter for example 8.2.</source>
        <translation>Omettez la lettre v. Saisissez par exemple 8.2.</translation>
    </message>
    <message>
        <source>Only major.minor is accepted here; the cluster chooses the patch. Enter %1.</source>
        <translation>Seul majeure.mineure est accepté ici&#xa0;; le cluster choisit le correctif. Saisissez %1.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Enter major.minor, for example 8.2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version. Saisissez majeure.mineure, par exemple 8.2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is no folder. Name one with --data-dir.</source>
        <translation>%1 n’est pas un dossier. Nommez-en un avec --data-dir.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could read and change the record of upgrades. Name a folder of your own with --data-dir.</source>
        <translation>%1 appartient à un autre utilisateur, qui pourrait lire et modifier le registre des mises à niveau. Nommez avec --data-dir un dossier à vous.</translation>
    </message>
    <message>
        <source>Other users can write to %1, and so change the record of upgrades. Take that right away (chmod go-w), or name another folder with --data-dir.</source>
        <translation>D’autres utilisateurs peuvent écrire dans %1, et donc modifier le registre des mises à niveau. Retirez ce droit (chmod go-w), ou nommez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Screenshots: %1</source>
        <translation>Captures d’écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>The upgrade ended as: %1</source>
        <translation>La mise à niveau s’est terminée comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>The training window could not be opened.</source>
        <translation>La fenêtre de formation n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Complete: window, translations and record work.</source>
        <translation>Complet&#xa0;: la fenêtre, les traductions et le registre fonctionnent.</translation>
    </message>
    <message>
        <source>Not complete: the record of upgrades could not be opened.</source>
        <translation>Incomplet&#xa0;: le registre des mises à niveau n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>CRDB Upgrader is already open on this folder. Its window was brought to the front.</source>
        <translation>CRDB Upgrader est déjà ouvert sur ce dossier. Sa fenêtre a été mise au premier plan.</translation>
    </message>
    <message>
        <source>%1 holds the record of simulated clusters. Name another folder with --data-dir, or start with --demo.</source>
        <translation>%1 contient le registre de clusters simulés. Nommez un autre dossier avec --data-dir, ou démarrez avec --demo.</translation>
    </message>
    <message>
        <source>%1 holds the record of upgrades of real clusters. Simulated ones are never mixed with it: name another folder with --data-dir.</source>
        <translation>%1 contient le registre des mises à niveau de clusters réels. Les clusters simulés n’y sont jamais mêlés&#xa0;: nommez un autre dossier avec --data-dir.</translation>
    </message>
</context>
</TS>
