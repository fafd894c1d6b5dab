<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AfterUpgrade</name>
    <message>
        <source>%1 has %2</source>
        <translation>%1 tiene %2</translation>
    </message>
    <message>
        <source>The featureset did not follow: Redis %1 comes with %2, and %3. Raise it, on a node of one cluster only.</source>
        <translation>El featureset no siguió: Redis %1 viene con %2, y %3. Súbalo, en un nodo de un solo clúster.</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%1 %2 para %3</translation>
    </message>
    <message>
        <source>The configuration of the database still names its modules as before the upgrade: %1. Bring it up to date, on a node of one cluster only.</source>
        <translation>La configuración de la base de datos aún nombra sus módulos como antes de la actualización: %1. Póngala al día, en un nodo de un solo clúster.</translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped and does not start again by itself. Start it by one of these: the first for the whole database, the second as a request to that cluster.</source>
        <translation>El syncer de %1 se ha detenido y no vuelve a iniciarse por sí mismo. Inícielo de una de estas formas: la primera para toda la base de datos, la segunda como solicitud a ese clúster.</translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped and does not start again by itself. Start it for the whole database.</source>
        <translation>El syncer de %1 está parado y no vuelve a arrancar por sí solo. Arránquelo para toda la base de datos.</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>POST %1 at %2</source>
        <translation>POST %1 en %2</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>host no encontrado</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado no confiable</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>certificado cambiado</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>respuesta demasiado grande</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>respuesta no entendida</translation>
    </message>
    <message>
        <source>answer about another task</source>
        <translation>respuesta sobre otra tarea</translation>
    </message>
    <message>
        <source>not sent, signed out</source>
        <translation>no enviado, sesión cerrada</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <translation>%1: %2, %3 ms</translation>
    </message>
    <message>
        <source>GET %1 from %2</source>
        <translation>GET %1 de %2</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>%1 lists no running task for this database.</source>
        <translation>%1 no muestra ninguna tarea en curso para esta base de datos.</translation>
    </message>
    <message>
        <source>%1 lists a running task for this database that has another number. It may have been started elsewhere.</source>
        <translation>%1 muestra para esta base de datos una tarea en curso con otro número. Puede haberse iniciado en otra parte.</translation>
    </message>
    <message>
        <source>The list of running tasks has not been read yet.</source>
        <translation>La lista de tareas en curso aún no se ha leído.</translation>
    </message>
    <message>
        <source>Every instance runs what it ran before: %1.</source>
        <translation>Cada instancia ejecuta lo que ejecutaba antes: %1.</translation>
    </message>
    <message>
        <source>An instance no longer runs what it ran before: %1.</source>
        <translation>Una instancia ya no ejecuta lo que ejecutaba antes: %1.</translation>
    </message>
    <message>
        <source>The versions tell nothing, because not all were read before the request left.</source>
        <translation>Las versiones no dicen nada, porque no se leyeron todas antes de que saliera la solicitud.</translation>
    </message>
    <message>
        <source>The versions of the instances have not been compared yet.</source>
        <translation>Las versiones de las instancias aún no se han comparado.</translation>
    </message>
    <message>
        <source>Not every instance could be read: %1.</source>
        <translation>No se pudieron leer todas las instancias: %1.</translation>
    </message>
    <message>
        <source>%1 has not yet said whether it knows the task.</source>
        <translation>%1 aún no ha dicho si conoce la tarea.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n time(s) in %2 and does not know the task.</source>
        <translation>
            <numerusform>A %1 se le preguntó una vez en %2 y no conoce la tarea.</numerusform>
            <numerusform>A %1 se le preguntó %n veces en %2 y no conoce la tarea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) had no answer; that tells nothing.</source>
        <translation>
            <numerusform>%n consulta quedó sin respuesta; eso no dice nada.</numerusform>
            <numerusform>%n consultas quedaron sin respuesta; eso no dice nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request may still be on its way. That is waited for until %1 have passed and the cluster was asked at least %2 times.</source>
        <translation>La solicitud puede estar aún en camino. Se espera hasta que hayan pasado %1 y se haya preguntado al clúster al menos %2 veces.</translation>
    </message>
    <message>
        <source>%1 answered the request as if it had taken it.</source>
        <translation>%1 respondió a la solicitud como si la hubiera aceptado.</translation>
    </message>
    <message>
        <source>What was read is no longer fresh; the next answer of %1 is waited for.</source>
        <translation>Lo leído ya no es reciente; se espera la próxima respuesta de %1.</translation>
    </message>
    <message>
        <source>%1 not read (%2)</source>
        <translation>%1 no leído (%2)</translation>
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
        <translation>Lo que se sabe hasta ahora</translation>
    </message>
    <message>
        <source>It never arrived: &amp;close this upgrade</source>
        <translation>Nunca llegó: &amp;cerrar esta actualización</translation>
    </message>
    <message>
        <source>Ends this record. Nothing is sent.</source>
        <translation>Termina este registro. No se envía nada.</translation>
    </message>
    <message>
        <source>The task can no longer tell. If you close this upgrade, it ends as what the instances show, and a new one can be reviewed and sent.</source>
        <translation>La tarea ya no puede informar. Si cierra esta actualización, termina como lo que muestran las instancias, y se puede revisar y enviar una nueva.</translation>
    </message>
    <message>
        <source>It did not happen: &amp;close this upgrade</source>
        <translation>No ocurrió: &amp;cerrar esta actualización</translation>
    </message>
    <message>
        <source>Most likely the request never arrived. If you close this upgrade, a new one can be reviewed and sent.</source>
        <translation>Lo más probable es que la solicitud nunca llegara. Si cierra esta actualización, se puede revisar y enviar una nueva.</translation>
    </message>
    <message>
        <source>Nothing is sent again. The next look is in %1.</source>
        <translation>No se vuelve a enviar nada. La próxima consulta es en %1.</translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation>No se vuelve a enviar nada.</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>Instances and shards that are already upgraded stay upgraded: there is no way back to the old version. Afterwards the instances can run different versions until you upgrade again. The task may also finish before it is cancelled, and late in its work the cluster no longer cancels it.</source>
        <translation>Las instancias y los shards ya actualizados se quedan así: no hay vuelta a la versión antigua. Después las instancias pueden tener versiones distintas hasta que vuelva a actualizar. La tarea también puede terminar antes de cancelarse, y hacia el final de su trabajo el clúster ya no la cancela.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Dejarla seguir</translation>
    </message>
    <message>
        <source>Ask the cluster to &amp;cancel</source>
        <translation>Pedir al clúster que &amp;cancele</translation>
    </message>
    <message>
        <source>Cancel by force</source>
        <translation>Cancelar por la fuerza</translation>
    </message>
    <message>
        <source>only when Redis support asks for it</source>
        <translation>solo si el soporte de Redis lo pide</translation>
    </message>
    <message>
        <source>A forced cancel also ends a task in its commit phase. The documentation warns that this can break the database in the configuration store of the cluster. Letting the task finish is safer.</source>
        <translation>Una cancelación forzada termina una tarea también en su fase de commit. La documentación advierte de que esto puede dañar la base de datos en el almacén de configuración del clúster. Dejar que la tarea termine es más seguro.</translation>
    </message>
    <message>
        <source>Cancel by force…</source>
        <translation>Cancelar por la fuerza…</translation>
    </message>
    <message>
        <source>Cancel the upgrade of %1?</source>
        <translation>¿Cancelar la actualización de %1?</translation>
    </message>
    <message>
        <source>A forced cancel can break %1.</source>
        <translation>Una cancelación forzada puede dañar %1.</translation>
    </message>
    <message>
        <source>It ends the task also in its commit phase, which can break the database in the configuration store of the cluster. Shards that are upgraded stay upgraded.</source>
        <translation>Termina la tarea también en su fase de commit, lo que puede dañar la base de datos en el almacén de configuración del clúster. Los shards actualizados se quedan así.</translation>
    </message>
    <message>
        <source>Task %1 of CRDB %2, through %3</source>
        <translation>Tarea %1 de la CRDB %2, a través de %3</translation>
    </message>
    <message>
        <source>Cancel the task by force</source>
        <translation>Cancelar la tarea por la fuerza</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>Give the whole path, from /.</source>
        <translation>Indique la ruta completa, desde /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This file is larger than 1 MB: it is hardly one of certificates.</source>
        <translation>Este archivo supera 1 MB: difícilmente contiene certificados.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Este archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>En este archivo no hay ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>“%1” in this file is not a CA: it may not vouch for others.</source>
        <translation>«%1» en este archivo no es una CA y no puede responder por otros.</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no private key in PEM form in this file.</source>
        <translation>En este archivo no hay ninguna clave privada en formato PEM.</translation>
    </message>
    <message>
        <source>Others on this computer can read this key. Take that away, for example with: chmod 600 %1</source>
        <translation>Otros usuarios de este equipo pueden leer esta clave. Quíteles ese permiso, por ejemplo con: chmod 600 %1</translation>
    </message>
    <message numerus="yes">
        <source>This file could not be read within %n s: the drive that it is on may be hung. Try again once the drive answers, or choose a copy on a disk of this computer.</source>
        <translation>
            <numerusform>Este archivo no se pudo leer en %n s: puede que la unidad en la que está no responda. Inténtelo de nuevo cuando responda o elija una copia en un disco de este equipo.</numerusform>
            <numerusform>Este archivo no se pudo leer en %n s: puede que la unidad en la que está no responda. Inténtelo de nuevo cuando responda o elija una copia en un disco de este equipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <source>the cluster</source>
        <translation>el clúster</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>a backup (“%1”)</source>
        <translation>una copia de seguridad («%1»)</translation>
    </message>
    <message>
        <source>an export (“%1”)</source>
        <translation>una exportación («%1»)</translation>
    </message>
    <message>
        <source>an import (“%1”)</source>
        <translation>una importación («%1»)</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>última copia de seguridad %1</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>sin copia de seguridad</translation>
    </message>
    <message>
        <source>On %1 this database has no backup.</source>
        <translation>En %1 esta base de datos no tiene copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 the last backup is of %2, more than %n hour(s) ago.</source>
        <translation>
            <numerusform>En %1 la última copia de seguridad es de %2, hace más de %n hora.</numerusform>
            <numerusform>En %1 la última copia de seguridad es de %2, hace más de %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>replication on, persistence “%1”</source>
        <translation>replicación activada, persistencia «%1»</translation>
    </message>
    <message>
        <source>replication off, persistence “%1”</source>
        <translation>replicación desactivada, persistencia «%1»</translation>
    </message>
    <message>
        <source>The instance on %1 has no replication: it is down while its shards load from “%2”.</source>
        <translation>La instancia en %1 no tiene replicación: no está disponible mientras sus shards se cargan de «%2».</translation>
    </message>
    <message>
        <source>The instance on %1 has neither replication nor persistence: it restarts empty.</source>
        <translation>La instancia en %1 no tiene replicación ni persistencia: se reinicia vacía.</translation>
    </message>
    <message>
        <source>The instance on %1 has neither replication nor persistence: its data would be lost, and this request does not allow that.</source>
        <translation>La instancia en %1 no tiene replicación ni persistencia: sus datos se perderían, y esta solicitud no lo permite.</translation>
    </message>
    <message>
        <source>Every instance has replication: its shards fail over, with a short interruption.</source>
        <translation>Cada instancia tiene replicación: sus shards conmutan, con una breve interrupción.</translation>
    </message>
    <message>
        <source>Switch replication or persistence on first, or choose a time when the database may be down.</source>
        <translation>Active primero la replicación o la persistencia, o elija un momento en que la base de datos pueda no estar disponible.</translation>
    </message>
    <message>
        <source>no backup, export or import is running</source>
        <translation>no hay copia de seguridad, exportación ni importación en curso</translation>
    </message>
    <message>
        <source>On %1 there runs %2.</source>
        <translation>En %1 está en curso %2.</translation>
    </message>
    <message numerus="yes">
        <source>Every instance has a backup of the last %n hour(s).</source>
        <translation>
            <numerusform>Cada instancia tiene una copia de seguridad de la última hora (%n h).</numerusform>
            <numerusform>Cada instancia tiene una copia de seguridad de las últimas %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back the database up first, and let what runs end. An upgrade cannot be taken back.</source>
        <translation>Haga primero una copia de seguridad de la base de datos y deje terminar lo que está en curso. Una actualización no se puede deshacer.</translation>
    </message>
    <message>
        <source>it does not tell the memory of the database</source>
        <translation>no informa de la memoria de la base de datos</translation>
    </message>
    <message>
        <source>%1 used of %2</source>
        <translation>%1 usados de %2</translation>
    </message>
    <message>
        <source>On %1 the database uses more than %2 % of its memory limit: eviction begins there, and a sync needs memory beside it.</source>
        <translation>En %1 la base de datos usa más del %2 % de su límite de memoria: ahí empieza la expulsión, y una sincronización necesita memoria adicional.</translation>
    </message>
    <message>
        <source>it does not tell the free memory of node %1</source>
        <translation>no informa de la memoria libre del nodo %1</translation>
    </message>
    <message>
        <source>node %1: %2 free</source>
        <translation>nodo %1: %2 libres</translation>
    </message>
    <message>
        <source>Node %1 of %2 has less memory free than its share of this database.</source>
        <translation>El nodo %1 de %2 tiene menos memoria libre que su parte de esta base de datos.</translation>
    </message>
    <message>
        <source>Database and nodes have memory to spare on every cluster.</source>
        <translation>La base de datos y los nodos tienen memoria de sobra en cada clúster.</translation>
    </message>
    <message>
        <source>Raise the memory limit of the database or free memory on the node first: Active-Active can need up to twice the data.</source>
        <translation>Aumente primero el límite de memoria de la base de datos o libere memoria en el nodo: Active-Active puede necesitar hasta el doble de los datos.</translation>
    </message>
    <message>
        <source>Redis %1 does not have this limit.</source>
        <translation>Redis %1 no tiene este límite.</translation>
    </message>
    <message>
        <source>%1 used of %2, writes are blocked in the last %3 %</source>
        <translation>%1 usados de %2, las escrituras se bloquean en el último %3 %</translation>
    </message>
    <message>
        <source>On %1 Redis 8.4 and later would block writes: the database is within %2 % of its memory limit.</source>
        <translation>En %1, Redis 8.4 y posteriores bloquearía las escrituras: la base de datos está a menos del %2 % de su límite de memoria.</translation>
    </message>
    <message>
        <source>No instance is so near its memory limit that writes would be blocked.</source>
        <translation>Ninguna instancia está tan cerca de su límite de memoria como para que se bloqueen las escrituras.</translation>
    </message>
    <message>
        <source>Raise the memory limit of the database first.</source>
        <translation>Aumente primero el límite de memoria de la base de datos.</translation>
    </message>
    <message>
        <source>%1, node %2</source>
        <translation>%1, nodo %2</translation>
    </message>
    <message>
        <source>Not read from %1: %2.</source>
        <translation>No leído de %1: %2.</translation>
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
        <translation>De %1 no se pudo leer esto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more reason(s), named below.</source>
        <translation>
            <numerusform>%1 Y %n motivo más, indicado abajo.</numerusform>
            <numerusform>%1 Y %n motivos más, indicados abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is signed in there</source>
        <translation>nadie ha iniciado sesión allí</translation>
    </message>
    <message>
        <source>it was not asked yet</source>
        <translation>aún no se le preguntó</translation>
    </message>
    <message>
        <source>it does not have this call (HTTP 404)</source>
        <translation>no tiene esta llamada (HTTP 404)</translation>
    </message>
    <message>
        <source>this account may not read it (HTTP 403)</source>
        <translation>esta cuenta no puede leerlo (HTTP 403)</translation>
    </message>
    <message>
        <source>reading stopped when %1 refused user or password</source>
        <translation>la lectura se detuvo cuando %1 rechazó el usuario o la contraseña</translation>
    </message>
    <message>
        <source>the participating clusters</source>
        <translation>los clústeres participantes</translation>
    </message>
    <message>
        <source>which clusters take part is not known</source>
        <translation>no se sabe qué clústeres participan</translation>
    </message>
    <message>
        <source>Sign in there with an account that may read this and run the check again, or look there yourself.</source>
        <translation>Inicie sesión allí con una cuenta que pueda leer esto y repita la comprobación, o mírelo allí usted mismo.</translation>
    </message>
    <message>
        <source>%1 %2 is not in the catalogue</source>
        <translation>%1 %2 no está en el catálogo</translation>
    </message>
    <message>
        <source>%1 %2 has no version for Redis %3</source>
        <translation>%1 %2 no tiene versión para Redis %3</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, which fits</source>
        <translation>%1 %2 pasa a %3, que encaja</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, which lacks %4</source>
        <translation>%1 %2 pasa a %3, al que le falta %4</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>En %1: %2.</translation>
    </message>
    <message>
        <source>no modules</source>
        <translation>sin módulos</translation>
    </message>
    <message>
        <source>The request names modules by the UIDs of one cluster; the other clusters have other UIDs.</source>
        <translation>La solicitud nombra módulos por los UID de un clúster; los demás clústeres tienen otros UID.</translation>
    </message>
    <message>
        <source>%1 Sent as it is, the cluster refuses, or the task fails on the way.</source>
        <translation>%1 Si se envía así, el clúster la rechaza o la tarea falla por el camino.</translation>
    </message>
    <message>
        <source>Read what is named below. If a module does not fit, the cluster refuses or the task fails on the way.</source>
        <translation>Lea lo que se indica abajo. Si un módulo no encaja, el clúster la rechaza o la tarea falla por el camino.</translation>
    </message>
    <message>
        <source>Whether the modules fit Redis %1 could not be read from: %2.</source>
        <translation>No se pudo leer si los módulos encajan con Redis %1 de: %2.</translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again.</source>
        <translation>Inicie sesión en estos clústeres y repita la comprobación.</translation>
    </message>
    <message>
        <source>Every module has a version for Redis %1 that fits this database.</source>
        <translation>Cada módulo tiene una versión para Redis %1 que encaja con esta base de datos.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The instance on %1 lacks the module %2, which another one has.</source>
        <translation>A la instancia en %1 le falta el módulo %2, que otra tiene.</translation>
    </message>
    <message>
        <source>Every instance has the same modules.</source>
        <translation>Cada instancia tiene los mismos módulos.</translation>
    </message>
    <message>
        <source>Bring the modules in step first: crdb-cli crdb update --crdb-guid %1 --update-db-config-modules true</source>
        <translation>Iguale primero los módulos: crdb-cli crdb update --crdb-guid %1 --update-db-config-modules true</translation>
    </message>
    <message>
        <source>%1 does not have the module %2, with which this database was created.</source>
        <translation>%1 no tiene el módulo %2, con el que se creó esta base de datos.</translation>
    </message>
    <message>
        <source>Every cluster has the modules with which this database was created.</source>
        <translation>Cada clúster tiene los módulos con los que se creó esta base de datos.</translation>
    </message>
    <message>
        <source>Upload the module to the cluster first, or update the database&apos;s module information there.</source>
        <translation>Cargue primero el módulo en el clúster, o actualice allí la información de módulos de la base de datos.</translation>
    </message>
    <message>
        <source>which version would be reached is not known</source>
        <translation>no se sabe qué versión se alcanzaría</translation>
    </message>
    <message>
        <source>Redis %1, %2</source>
        <translation>Redis %1, %2</translation>
    </message>
    <message>
        <source>On %1 applications must send no commands of %2 until every instance is upgraded: they can stop the syncer.</source>
        <translation>En %1 las aplicaciones no deben enviar comandos de %2 hasta que cada instancia esté actualizada: pueden detener el syncer.</translation>
    </message>
    <message>
        <source>No module commands have to be kept away during this upgrade.</source>
        <translation>Durante esta actualización no hay que evitar comandos de módulos.</translation>
    </message>
    <message>
        <source>Make sure that the applications are quiet in this respect until the last instance is upgraded.</source>
        <translation>Asegúrese de que las aplicaciones estén quietas en este aspecto hasta que se actualice la última instancia.</translation>
    </message>
    <message>
        <source>Auto Tiering, version %1</source>
        <translation>Auto Tiering, versión %1</translation>
    </message>
    <message>
        <source>no Auto Tiering</source>
        <translation>sin Auto Tiering</translation>
    </message>
    <message>
        <source>The instance on %1 keeps data on flash; from Redis 8.0 on that is Redis Flex, which Active-Active does not have.</source>
        <translation>La instancia en %1 guarda datos en flash; desde Redis 8.0 eso es Redis Flex, que Active-Active no tiene.</translation>
    </message>
    <message>
        <source>No instance keeps data on flash that Redis %1 could not.</source>
        <translation>Ninguna instancia guarda en flash datos que Redis %1 no pudiera guardar.</translation>
    </message>
    <message>
        <source>Choose a version below 8.0, or move the data to a database in memory first.</source>
        <translation>Elija una versión inferior a 8.0, o mueva primero los datos a una base de datos en memoria.</translation>
    </message>
    <message>
        <source>The request keeps the roles of the shards: that costs one more failover on every cluster.</source>
        <translation>La solicitud conserva los roles de los shards: eso cuesta una conmutación más en cada clúster.</translation>
    </message>
    <message>
        <source>The request does not keep the roles of the shards: masters may have changed places afterwards.</source>
        <translation>La solicitud no conserva los roles de los shards: después los masters pueden haber cambiado de lugar.</translation>
    </message>
    <message>
        <source>Leave the option off where the places of the masters do not matter.</source>
        <translation>Deje la opción desactivada donde el lugar de los masters no importe.</translation>
    </message>
    <message>
        <source>parallel_shards_upgrade %1</source>
        <translation>parallel_shards_upgrade %1</translation>
    </message>
    <message numerus="yes">
        <source>On %1 only %n shard(s) restart at once: until all are at Redis 8.4 or later, search queries can fail.</source>
        <translation>
            <numerusform>En %1 solo %n shard se reinicia a la vez: hasta que todos estén en Redis 8.4 o posterior, las búsquedas pueden fallar.</numerusform>
            <numerusform>En %1 solo %n shards se reinician a la vez: hasta que todos estén en Redis 8.4 o posterior, las búsquedas pueden fallar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 all %n shard(s) restart at once.</source>
        <translation>
            <numerusform>En %1 se reinicia el único shard (%n).</numerusform>
            <numerusform>En %1 se reinician los %n shards a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many shards restart at once fits this database.</source>
        <translation>El número de shards que se reinician a la vez encaja con esta base de datos.</translation>
    </message>
    <message>
        <source>Where search is used, let all shards restart at once (parallel shards 0); on busy clusters without it, fewer.</source>
        <translation>Donde se use la búsqueda, deje que se reinicien todos los shards a la vez (shards en paralelo 0); en clústeres ocupados sin ella, menos.</translation>
    </message>
    <message>
        <source>the instance runs Redis %1</source>
        <translation>la instancia ejecuta Redis %1</translation>
    </message>
    <message>
        <source>From Redis 7.2 on some answers differ for clients that speak RESP3.</source>
        <translation>Desde Redis 7.2 algunas respuestas son distintas para los clientes que hablan RESP3.</translation>
    </message>
    <message>
        <source>From Redis 8.0 on ACL categories hold the commands of modules too.</source>
        <translation>Desde Redis 8.0 las categorías de ACL contienen también los comandos de los módulos.</translation>
    </message>
    <message>
        <source>From Redis 8.4 on trimming streams with ACKED is not supported on Active-Active.</source>
        <translation>Desde Redis 8.4 recortar streams con ACKED no se admite en Active-Active.</translation>
    </message>
    <message>
        <source>Nothing that clients have to know changes between these versions.</source>
        <translation>Entre estas versiones no cambia nada que los clientes deban saber.</translation>
    </message>
    <message>
        <source>Make sure that the applications were tested with the new version.</source>
        <translation>Asegúrese de que las aplicaciones se probaron con la versión nueva.</translation>
    </message>
    <message>
        <source>An upgrade is best done while there is little traffic, and on all instances soon after one another.</source>
        <translation>Una actualización conviene hacerla cuando hay poco tráfico, y en todas las instancias en poco tiempo.</translation>
    </message>
    <message>
        <source>Agree on a time with those who use the database.</source>
        <translation>Acuerde un momento con quienes usan la base de datos.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>The instance on %1 has protocol 0, and this request keeps it.</source>
        <translation>La instancia en %1 tiene el protocolo 0, y esta solicitud lo mantiene.</translation>
    </message>
    <message>
        <source>The instance on %1 has protocol 0: until it is upgraded it cannot take the writes of those on protocol 1.</source>
        <translation>La instancia en %1 tiene el protocolo 0: hasta que se actualice no puede tomar las escrituras de las que tienen el protocolo 1.</translation>
    </message>
    <message>
        <source>The instance on %1 has protocol %2, which the cluster does not support.</source>
        <translation>La instancia en %1 tiene el protocolo %2, que el clúster no admite.</translation>
    </message>
    <message>
        <source>which protocols it supports is not known</source>
        <translation>no se sabe qué protocolos admite</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocolo %1</translation>
    </message>
    <message>
        <source>it does not tell the protocol</source>
        <translation>no informa del protocolo</translation>
    </message>
    <message>
        <source>Every instance has a protocol that its cluster supports.</source>
        <translation>Cada instancia tiene un protocolo que su clúster admite.</translation>
    </message>
    <message>
        <source>Let this upgrade raise the protocol (do not keep it), on all clusters, and soon after one another.</source>
        <translation>Deje que esta actualización suba el protocolo (no lo mantenga), en todos los clústeres y en poco tiempo.</translation>
    </message>
    <message>
        <source>featureset %1</source>
        <translation>featureset %1</translation>
    </message>
    <message>
        <source>it does not tell the featureset</source>
        <translation>no informa del featureset</translation>
    </message>
    <message>
        <source>The instance on %1 has featureset 0, which is deprecated.</source>
        <translation>La instancia en %1 tiene el featureset 0, que está obsoleto.</translation>
    </message>
    <message>
        <source>The instance on %1 has featureset %2; Redis %3 has %4.</source>
        <translation>La instancia en %1 tiene el featureset %2; Redis %3 tiene %4.</translation>
    </message>
    <message>
        <source>Featureset %1: %2.</source>
        <translation>Featureset %1: %2.</translation>
    </message>
    <message>
        <source>Every instance has the same featureset, and that of its version.</source>
        <translation>Cada instancia tiene el mismo featureset, el de su versión.</translation>
    </message>
    <message>
        <source>Raise the featureset first: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</source>
        <translation>Suba primero el featureset: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</translation>
    </message>
    <message>
        <source>From %1 the connection to %2 is “%3”.</source>
        <translation>Desde %1 la conexión con %2 está «%3».</translation>
    </message>
    <message>
        <source>From %1 the link %2 to %3 is “%4”.</source>
        <translation>Desde %1 el enlace %2 con %3 está «%4».</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>el clúster</translation>
    </message>
    <message>
        <source>the health report leaves it out</source>
        <translation>el informe de estado lo omite</translation>
    </message>
    <message>
        <source>syncer “%1”</source>
        <translation>syncer «%1»</translation>
    </message>
    <message>
        <source>it does not tell the state of its syncer</source>
        <translation>no informa del estado de su syncer</translation>
    </message>
    <message>
        <source>The syncer on %1 is “%2”, not enabled.</source>
        <translation>El syncer en %1 está «%2», no enabled.</translation>
    </message>
    <message numerus="yes">
        <source>%1 told %n connection(s)</source>
        <translation>
            <numerusform>%1 indicó %n conexión</numerusform>
            <numerusform>%1 indicó %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached by the cluster that takes the request.</source>
        <translation>El clúster que recibe la solicitud no puede alcanzar %1.</translation>
    </message>
    <message>
        <source>Every link between the instances is up and every syncer enabled.</source>
        <translation>Todos los enlaces entre las instancias están activos y todos los syncers enabled.</translation>
    </message>
    <message>
        <source>Mend the network between these clusters first. A syncer that stopped: crdb-cli crdb update --crdb-guid %1 --force</source>
        <translation>Repare primero la red entre estos clústeres. Para un syncer que se detuvo: crdb-cli crdb update --crdb-guid %1 --force</translation>
    </message>
    <message>
        <source>it does not tell the lag behind instance %1</source>
        <translation>no informa del retraso respecto a la instancia %1</translation>
    </message>
    <message>
        <source>%1 ms behind instance %2</source>
        <translation>%1 ms por detrás de la instancia %2</translation>
    </message>
    <message>
        <source>%1 is more than %2 ms behind instance %3.</source>
        <translation>%1 está más de %2 ms por detrás de la instancia %3.</translation>
    </message>
    <message>
        <source>No instance is more than %1 ms behind another one.</source>
        <translation>Ninguna instancia está más de %1 ms por detrás de otra.</translation>
    </message>
    <message>
        <source>Wait until the lag is low, or choose a time with less traffic.</source>
        <translation>Espere a que el retraso sea bajo, o elija un momento con menos tráfico.</translation>
    </message>
    <message>
        <source>it did not tell its configuration</source>
        <translation>no informó de su configuración</translation>
    </message>
    <message>
        <source>%1: configuration %2 is “%3”</source>
        <translation>%1: la configuración %2 está «%3»</translation>
    </message>
    <message>
        <source>On %1 the configuration %2 is “%3”, not committed.</source>
        <translation>En %1 la configuración %2 está «%3», no committed.</translation>
    </message>
    <message>
        <source>it did not tell the state of its active configuration</source>
        <translation>no informó del estado de su configuración activa</translation>
    </message>
    <message>
        <source>Configuration %1 is active on: %2.</source>
        <translation>La configuración %1 está activa en: %2.</translation>
    </message>
    <message>
        <source>One configuration is active and committed everywhere.</source>
        <translation>La misma configuración está activa y committed en todas partes.</translation>
    </message>
    <message>
        <source>Let the change of the database that is under way end, then check again. What failed has to be repeated or taken back first.</source>
        <translation>Deje terminar el cambio en curso de la base de datos y repita la comprobación. Lo que falló debe repetirse o retirarse antes.</translation>
    </message>
    <message>
        <source>backlog “%1” between instances, “%2” between shards</source>
        <translation>backlog «%1» entre instancias, «%2» entre shards</translation>
    </message>
    <message>
        <source>it does not tell the size of its backlog</source>
        <translation>no informa del tamaño de su backlog</translation>
    </message>
    <message>
        <source>On %1 the replication backlog is fixed and small (%2 between instances, %3 between shards): a restart may need a full sync.</source>
        <translation>En %1 el backlog de replicación es fijo y pequeño (%2 entre instancias, %3 entre shards): un reinicio puede necesitar una sincronización completa.</translation>
    </message>
    <message>
        <source>The replication backlog is not fixed too small anywhere.</source>
        <translation>El backlog de replicación no está fijado demasiado pequeño en ninguna parte.</translation>
    </message>
    <message>
        <source>Set crdt_repl_backlog_size and repl_backlog_size to “auto”, or to more than is written while the shards restart.</source>
        <translation>Ponga crdt_repl_backlog_size y repl_backlog_size en «auto», o en más de lo que se escribe mientras se reinician los shards.</translation>
    </message>
    <message>
        <source>%1 answered its peer</source>
        <translation>%1 respondió a su par</translation>
    </message>
    <message>
        <source>%1 refuses its peer: the credentials kept in the database no longer work.</source>
        <translation>%1 rechaza a su par: las credenciales guardadas en la base de datos ya no sirven.</translation>
    </message>
    <message>
        <source>its peer could not reach it</source>
        <translation>su par no pudo alcanzarlo</translation>
    </message>
    <message>
        <source>Every cluster answers its peer.</source>
        <translation>Cada clúster responde a su par.</translation>
    </message>
    <message>
        <source>Set the new credentials in the database first: crdb-cli crdb update --crdb-guid %1 --credentials …</source>
        <translation>Ponga primero las credenciales nuevas en la base de datos: crdb-cli crdb update --crdb-guid %1 --credentials …</translation>
    </message>
    <message>
        <source>Database known</source>
        <translation>Base de datos conocida</translation>
    </message>
    <message>
        <source>No task running</source>
        <translation>Ninguna tarea en curso</translation>
    </message>
    <message>
        <source>Upgrade call present</source>
        <translation>Llamada de actualización presente</translation>
    </message>
    <message>
        <source>Version offered</source>
        <translation>Versión ofrecida</translation>
    </message>
    <message>
        <source>Permission to upgrade</source>
        <translation>Permiso para actualizar</translation>
    </message>
    <message>
        <source>Modules fit</source>
        <translation>Los módulos encajan</translation>
    </message>
    <message>
        <source>Same software everywhere</source>
        <translation>El mismo software en todas partes</translation>
    </message>
    <message>
        <source>No cluster upgrade</source>
        <translation>Sin actualización de clúster</translation>
    </message>
    <message>
        <source>No way back asked for</source>
        <translation>No se pide volver atrás</translation>
    </message>
    <message>
        <source>Upgrade policy</source>
        <translation>Política de actualización</translation>
    </message>
    <message>
        <source>Database at rest</source>
        <translation>Base de datos en reposo</translation>
    </message>
    <message>
        <source>One database at a time</source>
        <translation>Una base de datos a la vez</translation>
    </message>
    <message>
        <source>Managed by nothing else</source>
        <translation>No la gestiona nada más</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Versión del protocolo</translation>
    </message>
    <message>
        <source>Featureset version</source>
        <translation>Versión del featureset</translation>
    </message>
    <message>
        <source>Replication links</source>
        <translation>Enlaces de replicación</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Retraso de replicación</translation>
    </message>
    <message>
        <source>Configuration committed</source>
        <translation>Configuración committed</translation>
    </message>
    <message>
        <source>Replication backlog</source>
        <translation>Backlog de replicación</translation>
    </message>
    <message>
        <source>Sign-in between clusters</source>
        <translation>Inicio de sesión entre clústeres</translation>
    </message>
    <message>
        <source>Database available</source>
        <translation>Base de datos disponible</translation>
    </message>
    <message>
        <source>Same modules everywhere</source>
        <translation>Los mismos módulos en todas partes</translation>
    </message>
    <message>
        <source>Modules of the creation</source>
        <translation>Módulos de la creación</translation>
    </message>
    <message>
        <source>Module commands</source>
        <translation>Comandos de módulos</translation>
    </message>
    <message>
        <source>Auto Tiering</source>
        <translation>Auto Tiering</translation>
    </message>
    <message>
        <source>Restart of the shards</source>
        <translation>Reinicio de los shards</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory limit of replication</source>
        <translation>Límite de memoria de la replicación</translation>
    </message>
    <message>
        <source>Roles of the shards</source>
        <translation>Roles de los shards</translation>
    </message>
    <message>
        <source>Shards at once</source>
        <translation>Shards a la vez</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Time of the upgrade</source>
        <translation>Momento de la actualización</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Self-check of the clusters</source>
        <translation>Autocomprobación de los clústeres</translation>
    </message>
    <message>
        <source>Health of the clusters</source>
        <translation>Estado de los clústeres</translation>
    </message>
    <message>
        <source>Services for Active-Active</source>
        <translation>Servicios para Active-Active</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>%1: not checked on %2.</source>
        <translation>%1: no comprobado en %2.</translation>
    </message>
    <message>
        <source>it does not tell the status of node %1</source>
        <translation>no informa del estado del nodo %1</translation>
    </message>
    <message>
        <source>Node %1 of %2 is “%3”, not “active”.</source>
        <translation>El nodo %1 de %2 está «%3», no «active».</translation>
    </message>
    <message>
        <source>it does not tell whether %1 is enabled</source>
        <translation>no informa de si %1 está activado</translation>
    </message>
    <message>
        <source>On %1 the service %2 is “%3”, not enabled.</source>
        <translation>En %1 el servicio %2 está «%3», no enabled.</translation>
    </message>
    <message>
        <source>node %1 is “%2”</source>
        <translation>el nodo %1 está «%2»</translation>
    </message>
    <message>
        <source>node %1 has a maintenance snapshot</source>
        <translation>el nodo %1 tiene una instantánea de mantenimiento</translation>
    </message>
    <message>
        <source>node %1 is not in maintenance</source>
        <translation>el nodo %1 no está en mantenimiento</translation>
    </message>
    <message>
        <source>Node %1 of %2 is in maintenance mode, or left it badly.</source>
        <translation>El nodo %1 de %2 está en modo de mantenimiento, o salió mal de él.</translation>
    </message>
    <message>
        <source>Every node of every participating cluster is active, and none in maintenance.</source>
        <translation>Cada nodo de cada clúster participante está activo, y ninguno en mantenimiento.</translation>
    </message>
    <message>
        <source>Bring the node back first: rladmin node &lt;uid&gt; maintenance_mode off, or mend it.</source>
        <translation>Recupere primero el nodo: rladmin node &lt;uid&gt; maintenance_mode off, o repárelo.</translation>
    </message>
    <message>
        <source>The node of %1 that answered does not belong to the quorum (HTTP 503).</source>
        <translation>El nodo de %1 que respondió no pertenece al quórum (HTTP 503).</translation>
    </message>
    <message>
        <source>the node that answered belongs to the quorum</source>
        <translation>el nodo que respondió pertenece al quórum</translation>
    </message>
    <message>
        <source>Every participating cluster has its quorum.</source>
        <translation>Cada clúster participante tiene su quórum.</translation>
    </message>
    <message>
        <source>Bring back the nodes that are missing first: without a quorum a cluster takes no changes.</source>
        <translation>Recupere primero los nodos que faltan: sin quórum un clúster no acepta cambios.</translation>
    </message>
    <message>
        <source>node %1: good</source>
        <translation>nodo %1: bien</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>nodo %1: %2</translation>
    </message>
    <message>
        <source>Node %1 of %2 fails its self-check: %3</source>
        <translation>El nodo %1 de %2 no supera su autocomprobación: %3</translation>
    </message>
    <message>
        <source>%1 fails its self-check and names no node.</source>
        <translation>%1 no supera su autocomprobación y no nombra ningún nodo.</translation>
    </message>
    <message>
        <source>it does not tell a result</source>
        <translation>no informa de ningún resultado</translation>
    </message>
    <message>
        <source>The self-check of every participating cluster passes.</source>
        <translation>Cada clúster participante supera su autocomprobación.</translation>
    </message>
    <message>
        <source>Mend what is named, then check again. On the node: rlcheck</source>
        <translation>Repare lo que se indica y repita la comprobación. En el nodo: rlcheck</translation>
    </message>
    <message numerus="yes">
        <source>status “%1”, %n active alert(s)</source>
        <translation>
            <numerusform>estado «%1», %n alerta activa</numerusform>
            <numerusform>estado «%1», %n alertas activas</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not tell its status</source>
        <translation>no informa de su estado</translation>
    </message>
    <message numerus="yes">
        <source>%1 says of itself “%2”, with %n active alert(s).</source>
        <translation>
            <numerusform>%1 dice de sí mismo «%2», con %n alerta activa.</numerusform>
            <numerusform>%1 dice de sí mismo «%2», con %n alertas activas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every participating cluster says that it is well.</source>
        <translation>Cada clúster participante dice que está bien.</translation>
    </message>
    <message>
        <source>Look at the alerts of the cluster, mend their cause, then check again.</source>
        <translation>Mire las alertas del clúster, elimine su causa y repita la comprobación.</translation>
    </message>
    <message>
        <source>crdb_coordinator “%1”, crdb_worker “%2”</source>
        <translation>crdb_coordinator «%1», crdb_worker «%2»</translation>
    </message>
    <message>
        <source>the coordinator ignores requests</source>
        <translation>el coordinador ignora las solicitudes</translation>
    </message>
    <message>
        <source>the coordinator takes requests</source>
        <translation>el coordinador acepta solicitudes</translation>
    </message>
    <message>
        <source>The coordinator of %1 is set to ignore requests.</source>
        <translation>El coordinador de %1 está configurado para ignorar las solicitudes.</translation>
    </message>
    <message>
        <source>Coordinator and worker of Active-Active are enabled on every participating cluster.</source>
        <translation>El coordinador y el worker de Active-Active están enabled en cada clúster participante.</translation>
    </message>
    <message>
        <source>Enable the services on that cluster first, then check again.</source>
        <translation>Active primero los servicios en ese clúster y repita la comprobación.</translation>
    </message>
    <message>
        <source>availability “%1”</source>
        <translation>disponibilidad «%1»</translation>
    </message>
    <message>
        <source>it does not tell the availability of the database</source>
        <translation>no informa de la disponibilidad de la base de datos</translation>
    </message>
    <message>
        <source>On %1 the database is not available (“%2”).</source>
        <translation>En %1 la base de datos no está disponible («%2»).</translation>
    </message>
    <message>
        <source>The database is available on every participating cluster.</source>
        <translation>La base de datos está disponible en cada clúster participante.</translation>
    </message>
    <message>
        <source>Bring the database back on that cluster first, then check again.</source>
        <translation>Recupere primero la base de datos en ese clúster y repita la comprobación.</translation>
    </message>
    <message>
        <source>no software version (nodes: %1)</source>
        <translation>sin versión del software (nodos: %1)</translation>
    </message>
    <message>
        <source>Redis Software %1 (nodes: %2)</source>
        <translation>Redis Software %1 (nodos: %2)</translation>
    </message>
    <message>
        <source>%1 does not tell its software version (nodes: %2).</source>
        <translation>%1 no informa de su versión del software (nodos: %2).</translation>
    </message>
    <message>
        <source>%1 runs a development build, %2 (nodes: %3), whose number does not tell whether it has the call.</source>
        <translation>%1 ejecuta una versión de desarrollo, %2 (nodos: %3), cuyo número no dice si tiene la llamada.</translation>
    </message>
    <message>
        <source>%1 runs Redis Software %2 (nodes: %3); the upgrade call needs %4 or later on every cluster.</source>
        <translation>%1 ejecuta Redis Software %2 (nodos: %3); la llamada de actualización necesita %4 o posterior en cada clúster.</translation>
    </message>
    <message>
        <source>Which clusters take part in this database is not known.</source>
        <translation>No se sabe qué clústeres participan en esta base de datos.</translation>
    </message>
    <message>
        <source>Every node of every participating cluster runs Redis Software %1 or later.</source>
        <translation>Cada nodo de cada clúster participante ejecuta Redis Software %1 o posterior.</translation>
    </message>
    <message>
        <source>The cluster that takes the request is too old: it does not have the upgrade call.</source>
        <translation>El clúster que recibe la solicitud es demasiado antiguo: no tiene la llamada de actualización.</translation>
    </message>
    <message>
        <source>Upgrade the software of every participating cluster to %1 or later first, then the database.</source>
        <translation>Actualice primero el software de cada clúster participante a %1 o posterior, y después la base de datos.</translation>
    </message>
    <message>
        <source>Too old for this kind of upgrade: %1.</source>
        <translation>Demasiado antiguo para este tipo de actualización: %1.</translation>
    </message>
    <message>
        <source>Upgrade the software there to %1 or later first. Sent as it is, the task may fail on the way and leave the instances uneven.</source>
        <translation>Actualice allí primero el software a %1 o posterior. Si se envía así, la tarea puede fallar por el camino y dejar las instancias desiguales.</translation>
    </message>
    <message>
        <source>Whether these have the upgrade call (Redis Software %1 or later) is not known: %2.</source>
        <translation>No se sabe si estos tienen la llamada de actualización (Redis Software %1 o posterior): %2.</translation>
    </message>
    <message>
        <source>Sign in to every participating cluster and check again, or look there at its software version.</source>
        <translation>Inicie sesión en cada clúster participante y repita la comprobación, o mire allí su versión del software.</translation>
    </message>
    <message>
        <source>Redis Software %1</source>
        <translation>Redis Software %1</translation>
    </message>
    <message>
        <source>Redis Software %1 runs on: %2.</source>
        <translation>Redis Software %1 se ejecuta en: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Every node of every participating cluster runs the same Redis Software.</source>
        <translation>Cada nodo de cada clúster participante ejecuta el mismo Redis Software.</translation>
    </message>
    <message>
        <source>Bring the software of all participating clusters to one version first, then upgrade the database.</source>
        <translation>Lleve primero el software de todos los clústeres participantes a una misma versión, y después actualice la base de datos.</translation>
    </message>
    <message>
        <source>it does not tell whether it is being upgraded</source>
        <translation>no informa de si se está actualizando</translation>
    </message>
    <message>
        <source>cluster upgrade in progress</source>
        <translation>actualización del clúster en curso</translation>
    </message>
    <message>
        <source>changes are blocked</source>
        <translation>los cambios están bloqueados</translation>
    </message>
    <message>
        <source>no cluster upgrade, changes are not blocked</source>
        <translation>sin actualización del clúster, los cambios no están bloqueados</translation>
    </message>
    <message>
        <source>The software of %1 is being upgraded.</source>
        <translation>El software de %1 se está actualizando.</translation>
    </message>
    <message>
        <source>%1 blocks changes.</source>
        <translation>%1 bloquea los cambios.</translation>
    </message>
    <message>
        <source>No participating cluster is being upgraded or blocks changes.</source>
        <translation>Ningún clúster participante se está actualizando ni bloquea los cambios.</translation>
    </message>
    <message>
        <source>Wait until the upgrade of the cluster has ended and changes are allowed again, then check again.</source>
        <translation>Espere a que termine la actualización del clúster y se permitan de nuevo los cambios, y repita la comprobación.</translation>
    </message>
    <message>
        <source>an operation without a name</source>
        <translation>una operación sin nombre</translation>
    </message>
    <message>
        <source>task %1: %2, “%3”, started %4</source>
        <translation>tarea %1: %2, «%3», iniciada %4</translation>
    </message>
    <message>
        <source>task %1: %2, “%3”</source>
        <translation>tarea %1: %2, «%3»</translation>
    </message>
    <message numerus="yes">
        <source>%n running task(s) of other databases</source>
        <translation>
            <numerusform>%n tarea en curso de otras bases de datos</numerusform>
            <numerusform>%n tareas en curso de otras bases de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>Whether %1 has this database could not be read.</source>
        <translation>No se pudo leer si %1 tiene esta base de datos.</translation>
    </message>
    <message>
        <source>Sign in to the cluster and check again. It refuses a GUID that it does not know, but not that of another database of yours.</source>
        <translation>Inicie sesión en el clúster y repita la comprobación. Rechaza un GUID que no conoce, pero no el de otra de sus bases de datos.</translation>
    </message>
    <message>
        <source>%1 does not have the database %2.</source>
        <translation>%1 no tiene la base de datos %2.</translation>
    </message>
    <message>
        <source>Compare the GUID, or send the request through a cluster that takes part in this database.</source>
        <translation>Compare el GUID, o envíe la solicitud a través de un clúster que participe en esta base de datos.</translation>
    </message>
    <message>
        <source>%1 has the database %2.</source>
        <translation>%1 tiene la base de datos %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instancia</numerusform>
            <numerusform>%n instancias</numerusform>
        </translation>
    </message>
    <message>
        <source>Another task is running for this database.</source>
        <translation>Hay otra tarea en curso para esta base de datos.</translation>
    </message>
    <message>
        <source>Wait until it ends, then check again. Two tasks at once can leave the instances uneven.</source>
        <translation>Espere a que termine y repita la comprobación. Dos tareas a la vez pueden dejar las instancias desiguales.</translation>
    </message>
    <message>
        <source>A task is running that does not say which database it changes.</source>
        <translation>Hay una tarea en curso que no dice qué base de datos cambia.</translation>
    </message>
    <message>
        <source>Find out who started it. Go on only if it is not about this database.</source>
        <translation>Averigüe quién la inició. Continúe solo si no se refiere a esta base de datos.</translation>
    </message>
    <message>
        <source>Whether a task is running for this database could not be read.</source>
        <translation>No se pudo leer si hay una tarea en curso para esta base de datos.</translation>
    </message>
    <message>
        <source>Whether a task is running for this database could not be read from: %1.</source>
        <translation>No se pudo leer si hay una tarea en curso para esta base de datos de: %1.</translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again, or make sure that nobody else changes this database now.</source>
        <translation>Inicie sesión en estos clústeres y repita la comprobación, o asegúrese de que nadie más cambia ahora esta base de datos.</translation>
    </message>
    <message>
        <source>No task is running for this database.</source>
        <translation>No hay ninguna tarea en curso para esta base de datos.</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>rol «%1»</translation>
    </message>
    <message>
        <source>Whether your account may upgrade on %1 could not be found out.</source>
        <translation>No se pudo averiguar si su cuenta puede actualizar en %1.</translation>
    </message>
    <message>
        <source>Go on if your role may upgrade databases. Otherwise the cluster refuses and nothing is started.</source>
        <translation>Continúe si su rol puede actualizar bases de datos. De lo contrario, el clúster la rechaza y no se inicia nada.</translation>
    </message>
    <message>
        <source>Your account may not upgrade on %1.</source>
        <translation>Su cuenta no puede actualizar en %1.</translation>
    </message>
    <message>
        <source>Sign in with an account whose role has the permission upgrade_crdb, or ask an administrator for it.</source>
        <translation>Inicie sesión con una cuenta cuyo rol tenga el permiso upgrade_crdb, o pídaselo a un administrador.</translation>
    </message>
    <message>
        <source>Your account may upgrade on %1.</source>
        <translation>Su cuenta puede actualizar en %1.</translation>
    </message>
    <message>
        <source>status “%1”, action “%2”</source>
        <translation>estado «%1», acción «%2»</translation>
    </message>
    <message>
        <source>it does not tell the status of the database</source>
        <translation>no informa del estado de la base de datos</translation>
    </message>
    <message>
        <source>On %1 the database is “%2”, not “active”.</source>
        <translation>En %1 la base de datos está «%2», no «active».</translation>
    </message>
    <message>
        <source>On %1 something is being done to the database (action %2).</source>
        <translation>En %1 se está haciendo algo con la base de datos (acción %2).</translation>
    </message>
    <message>
        <source>The database is active and at rest on every participating cluster.</source>
        <translation>La base de datos está activa y en reposo en cada clúster participante.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then check again. No instance may be added, removed or changed meanwhile.</source>
        <translation>Espere a que termine y repita la comprobación. Mientras tanto no se debe añadir, quitar ni cambiar ninguna instancia.</translation>
    </message>
    <message>
        <source>On %1 a task of another database is running: %2 of CRDB %3.</source>
        <translation>En %1 está en curso una tarea de otra base de datos: %2 de la CRDB %3.</translation>
    </message>
    <message>
        <source>No task of another database is running on these clusters.</source>
        <translation>En estos clústeres no hay en curso ninguna tarea de otra base de datos.</translation>
    </message>
    <message>
        <source>Upgrade one database at a time: wait until that task has ended, then check again.</source>
        <translation>Actualice una base de datos a la vez: espere a que termine esa tarea y repita la comprobación.</translation>
    </message>
    <message>
        <source>it does not have this database</source>
        <translation>no tiene esta base de datos</translation>
    </message>
    <message>
        <source>managed by “%1”</source>
        <translation>gestionada por «%1»</translation>
    </message>
    <message>
        <source>%1 says that “%2” manages this database.</source>
        <translation>%1 dice que «%2» gestiona esta base de datos.</translation>
    </message>
    <message>
        <source>Nothing else manages this database.</source>
        <translation>Nada más gestiona esta base de datos.</translation>
    </message>
    <message>
        <source>Upgrade it there, for example through its REAADB resource: what manages it could undo the change.</source>
        <translation>Actualícela allí, por ejemplo mediante su recurso REAADB: lo que la gestiona podría deshacer el cambio.</translation>
    </message>
    <message>
        <source>%1 to %2 ms after this computer (header Date)</source>
        <translation>de %1 a %2 ms después de este equipo (cabecera Date)</translation>
    </message>
    <message>
        <source>The clock of %1 is more than %2 s ahead of that of %3.</source>
        <translation>El reloj de %1 está adelantado más de %2 s respecto al de %3.</translation>
    </message>
    <message>
        <source>The clocks of the clusters agree, to within %1 s as far as their answers tell.</source>
        <translation>Los relojes de los clústeres coinciden, con un margen de %1 s hasta donde muestran sus respuestas.</translation>
    </message>
    <message>
        <source>Set the clocks of the nodes by NTP first: Active-Active needs them in step.</source>
        <translation>Ajuste primero los relojes de los nodos por NTP: Active-Active los necesita sincronizados.</translation>
    </message>
    <message>
        <source>about to expire: %1</source>
        <translation>a punto de caducar: %1</translation>
    </message>
    <message>
        <source>no certificate is about to expire</source>
        <translation>ningún certificado está a punto de caducar</translation>
    </message>
    <message>
        <source>On %1 certificates are about to expire.</source>
        <translation>En %1 hay certificados a punto de caducar.</translation>
    </message>
    <message>
        <source>On %1 these certificates are about to expire: %2.</source>
        <translation>En %1 estos certificados están a punto de caducar: %2.</translation>
    </message>
    <message>
        <source>its alert of certificates that expire is switched off or not told</source>
        <translation>su alerta de certificados que caducan está desactivada o no se indica</translation>
    </message>
    <message>
        <source>No cluster warns of certificates that are about to expire.</source>
        <translation>Ningún clúster avisa de certificados a punto de caducar.</translation>
    </message>
    <message>
        <source>Renew the certificates first, and give the new syncer certificate to the other clusters.</source>
        <translation>Renueve primero los certificados, y dé el nuevo certificado del syncer a los demás clústeres.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válida hasta %1</translation>
    </message>
    <message>
        <source>no end of the license told</source>
        <translation>no se indica el fin de la licencia</translation>
    </message>
    <message>
        <source>it does not tell whether its license is valid</source>
        <translation>no informa de si su licencia es válida</translation>
    </message>
    <message>
        <source>The license of %1 has expired.</source>
        <translation>La licencia de %1 ha caducado.</translation>
    </message>
    <message>
        <source>The license of %1 ends on %2.</source>
        <translation>La licencia de %1 termina el %2.</translation>
    </message>
    <message>
        <source>%1 uses %2 shards, and its license allows %3.</source>
        <translation>%1 usa %2 shards, y su licencia permite %3.</translation>
    </message>
    <message>
        <source>The license of every participating cluster is valid.</source>
        <translation>La licencia de cada clúster participante es válida.</translation>
    </message>
    <message>
        <source>Renew the license first: with an expired one a cluster refuses changes.</source>
        <translation>Renueve primero la licencia: con una caducada, un clúster rechaza los cambios.</translation>
    </message>
    <message>
        <source>node %1 (software %2) has Redis %3</source>
        <translation>el nodo %1 (software %2) tiene Redis %3</translation>
    </message>
    <message>
        <source>Node %1 of %2 does not have Redis %3.</source>
        <translation>El nodo %1 de %2 no tiene Redis %3.</translation>
    </message>
    <message>
        <source>Which version is the newest available could not be read from every participating cluster.</source>
        <translation>No se pudo leer de cada clúster participante cuál es la versión más reciente disponible.</translation>
    </message>
    <message>
        <source>Sign in to the participating clusters and check again, or choose a version yourself.</source>
        <translation>Inicie sesión en los clústeres participantes y repita la comprobación, o elija usted mismo una versión.</translation>
    </message>
    <message>
        <source>Every instance already runs Redis %1.</source>
        <translation>Cada instancia ya ejecuta Redis %1.</translation>
    </message>
    <message>
        <source>Choose another version, or upgrade the software of the clusters that are named first.</source>
        <translation>Elija otra versión, o actualice primero el software de los clústeres indicados.</translation>
    </message>
    <message>
        <source>Read what is named below. Go on only if it is what you want.</source>
        <translation>Lea lo que se indica abajo. Continúe solo si es lo que quiere.</translation>
    </message>
    <message>
        <source>Whether every node has Redis %1 could not be read from: %2.</source>
        <translation>No se pudo leer si cada nodo tiene Redis %1 de: %2.</translation>
    </message>
    <message>
        <source>Sign in to these clusters and check again, or look there whether the version is offered.</source>
        <translation>Inicie sesión en estos clústeres y repita la comprobación, o mire allí si se ofrece la versión.</translation>
    </message>
    <message>
        <source>Every node of every participating cluster has Redis %1.</source>
        <translation>Cada nodo de cada clúster participante tiene Redis %1.</translation>
    </message>
    <message>
        <source>The instance on %1 already runs Redis %2; going back to %3 is not possible.</source>
        <translation>La instancia en %1 ya ejecuta Redis %2; volver a %3 no es posible.</translation>
    </message>
    <message>
        <source>No instance is above Redis %1 already.</source>
        <translation>Ninguna instancia está ya por encima de Redis %1.</translation>
    </message>
    <message>
        <source>Choose a version that no instance is above.</source>
        <translation>Elija una versión que ninguna instancia supere.</translation>
    </message>
    <message>
        <source>upgrade policy “%1”</source>
        <translation>política de actualización «%1»</translation>
    </message>
    <message>
        <source>it does not tell its upgrade policy</source>
        <translation>no informa de su política de actualización</translation>
    </message>
    <message>
        <source>%1 takes major releases only, and node %2 there marks Redis %3 as a minor one.</source>
        <translation>%1 solo acepta versiones mayores, y el nodo %2 de allí marca Redis %3 como menor.</translation>
    </message>
    <message>
        <source>The upgrade policy of every participating cluster takes Redis %1.</source>
        <translation>La política de actualización de cada clúster participante acepta Redis %1.</translation>
    </message>
    <message>
        <source>Choose a major release, or set redis_upgrade_policy of the cluster to “latest” first. Sent as it is, the cluster may refuse.</source>
        <translation>Elija una versión mayor, o ponga primero redis_upgrade_policy del clúster en «latest». Si se envía así, el clúster puede rechazarla.</translation>
    </message>
    <message>
        <source>Your account may not upgrade this database on %1: it was refused.</source>
        <translation>Su cuenta no puede actualizar esta base de datos en %1: se le rechazó.</translation>
    </message>
    <message>
        <source>%1 refused an upgrade of %2 by your account, and may refuse this one.</source>
        <translation>%1 rechazó una actualización de %2 con su cuenta, y puede rechazar esta.</translation>
    </message>
    <message>
        <source>%1: POST /v1/crdbs/%2/upgrade, %3: refused (403)</source>
        <translation>%1: POST /v1/crdbs/%2/upgrade, %3: rechazado (403)</translation>
    </message>
    <message>
        <source>Sign in with an account whose role has the permission upgrade_crdb. Where the role was changed meanwhile, sign in again.</source>
        <translation>Inicie sesión con una cuenta cuyo rol tenga el permiso upgrade_crdb. Si el rol cambió entretanto, vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>it does not tell the state of its nodes</source>
        <translation>no indica el estado de sus nodos</translation>
    </message>
    <message>
        <source>it does not tell how many shards restart at once</source>
        <translation>no indica cuántos shards se reinician a la vez</translation>
    </message>
    <message>
        <source>which featuresets it supports is not known</source>
        <translation>no se sabe qué featuresets admite</translation>
    </message>
    <message>
        <source>it does not tell its links to %1</source>
        <translation>no indica sus enlaces con %1</translation>
    </message>
    <message>
        <source>it does not tell its connection to %1</source>
        <translation>no indica su conexión con %1</translation>
    </message>
    <message>
        <source>it does not tell the lag behind every other instance</source>
        <translation>no indica el retraso respecto a cada una de las otras instancias</translation>
    </message>
    <message>
        <source>it does not tell its nodes</source>
        <translation>no indica sus nodos</translation>
    </message>
    <message>
        <source>it does not tell whether its coordinator takes requests</source>
        <translation>no indica si su coordinador acepta solicitudes</translation>
    </message>
    <message>
        <source>it does not tell the software of node %1</source>
        <translation>no indica el software del nodo %1</translation>
    </message>
    <message>
        <source>On %1 a task is running that does not say which database it changes: %2.</source>
        <translation>En %1 se está ejecutando una tarea que no dice qué base de datos cambia: %2.</translation>
    </message>
    <message>
        <source>what its upgrade policy “%1” takes is not known</source>
        <translation>no se sabe qué admite su directiva de actualización «%1»</translation>
    </message>
</context>
<context>
    <name>ClusterAddress</name>
    <message>
        <source>Enter the address of the cluster, for example rs-east.example.com or rs-east.example.com:9443.</source>
        <translation>Escriba la dirección del clúster, por ejemplo rs-east.example.com o rs-east.example.com:9443.</translation>
    </message>
    <message>
        <source>This is too long for an address. Enter host and port alone.</source>
        <translation>Es demasiado largo para una dirección. Escriba solo host y puerto.</translation>
    </message>
    <message>
        <source>An address has no spaces in it. Remove them.</source>
        <translation>Una dirección no lleva espacios. Quítelos.</translation>
    </message>
    <message>
        <source>The address holds a character that cannot be seen. Type it anew.</source>
        <translation>La dirección contiene un carácter que no se ve. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Without encryption (http) the password would be readable on the way. Use https; the port is usually 9443.</source>
        <translation>Sin cifrado (http) la contraseña se podría leer por el camino. Use https; el puerto suele ser 9443.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Enter the host name alone, or begin with https.</source>
        <translation>«%1» no se puede usar aquí. Escriba solo el nombre del host, o empiece por https.</translation>
    </message>
    <message>
        <source>Only host and port belong here. Remove the path after the host.</source>
        <translation>Aquí van solo host y puerto. Quite la ruta tras el host.</translation>
    </message>
    <message>
        <source>The closing bracket ] of the IPv6 address is missing. Add it after the address.</source>
        <translation>Falta el corchete de cierre ] de la dirección IPv6. Añádalo tras la dirección.</translation>
    </message>
    <message>
        <source>Between the brackets stands no IPv6 address. Enter one such as [2001:db8::1]:9443.</source>
        <translation>Entre los corchetes no hay una dirección IPv6. Escriba una como [2001:db8::1]:9443.</translation>
    </message>
    <message>
        <source>After the bracket only a colon and the port may follow. Remove the rest.</source>
        <translation>Tras el corchete solo pueden ir dos puntos y el puerto. Quite el resto.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, for example [::1]:9443.</source>
        <translation>Ponga una dirección IPv6 entre corchetes, por ejemplo [::1]:9443.</translation>
    </message>
    <message>
        <source>The host name is missing. Put it before the colon.</source>
        <translation>Falta el nombre del host. Póngalo antes de los dos puntos.</translation>
    </message>
    <message>
        <source>“%1” is not a host name or IP address. Enter one such as rs-east.example.com or 10.0.1.11.</source>
        <translation>«%1» no es un nombre de host ni una dirección IP. Escriba algo como rs-east.example.com o 10.0.1.11.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password: addresses are shown and kept. Type them in their own fields.</source>
        <translation>La dirección no debe llevar usuario ni contraseña: las direcciones se muestran y se guardan. Escríbalos en sus propios campos.</translation>
    </message>
    <message>
        <source>“%1” is not a port. A port is a number from 1 to 65535; for clusters it is usually 9443.</source>
        <translation>«%1» no es un puerto. Un puerto es un número de 1 a 65535; en los clústeres suele ser 9443.</translation>
    </message>
</context>
<context>
    <name>ClusterBars</name>
    <message>
        <source>Compare certificates…</source>
        <translation>Comparar certificados…</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Nothing is sent to it until you compare them.</source>
        <translation>%1 muestra un certificado distinto del que se aceptó. No se le envía nada hasta que los compare.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody has trusted yet. Nothing is sent to it until you decide.</source>
        <translation>%1 muestra un certificado en el que nadie ha confiado aún. No se le envía nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>The password of %1 was not saved. %2</source>
        <translation>La contraseña de %1 no se guardó. %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>%1 is not connected. %2</source>
        <translation>%1 no está conectado. %2</translation>
    </message>
    <message>
        <source>%1 is not connected: its password is not saved. Type it to sign in.</source>
        <translation>%1 no está conectado: su contraseña no está guardada. Escríbala para iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Signed out of %1. Upgrades go on in the cluster, but this program cannot see them until you sign in again.</source>
        <translation>Sesión cerrada en %1. Las actualizaciones siguen en el clúster, pero este programa no puede verlas hasta que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 is not connected. %2. %3</source>
        <translation>%1 no está conectado. %2. %3</translation>
    </message>
</context>
<context>
    <name>ClusterDetails</name>
    <message>
        <source>Cluster details</source>
        <translation>Detalles del clúster</translation>
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
        <translation>&amp;Dirección del clúster</translation>
    </message>
    <message>
        <source>Cluster address</source>
        <translation>Dirección del clúster</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>Con&amp;fianza</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Archivo de CA</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo de CA</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>&amp;Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>C&amp;ertificate file</source>
        <translation>Archivo del ce&amp;rtificado</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo del certificado</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Elegir el archivo del certificado</translation>
    </message>
    <message>
        <source>Ke&amp;y file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elegir el archivo de clave</translation>
    </message>
    <message>
        <source>Keep the &amp;password in the system keychain</source>
        <translation>Guardar la contraseña en el llavero del sistema (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Connect when the program starts</source>
        <translation>Co&amp;nectar al iniciar el programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Añadir un clúster</translation>
    </message>
    <message>
        <source>What you call it; empty: its own name is shown.</source>
        <translation>Cómo lo llama usted; vacío: se muestra su propio nombre.</translation>
    </message>
    <message>
        <source>Ask about its certificate</source>
        <translation>Preguntar por su certificado</translation>
    </message>
    <message>
        <source>This computer&apos;s CAs only</source>
        <translation>Solo las CA de este equipo</translation>
    </message>
    <message>
        <source>CAs of a file only</source>
        <translation>Solo las CA de un archivo</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Token for user name and password</source>
        <translation>Token por usuario y contraseña</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Edit the cluster</source>
        <translation>Editar el clúster</translation>
    </message>
    <message>
        <source>Save the cluster</source>
        <translation>Guardar el clúster</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon: the sign-in would end the name there.</source>
        <translation>Un usuario no puede llevar dos puntos: el inicio de sesión cortaría ahí el nombre.</translation>
    </message>
    <message>
        <source>Choose the key that belongs to the certificate.</source>
        <translation>Elija la clave que corresponde al certificado.</translation>
    </message>
    <message>
        <source>%1 is saved already. Edit it in the list.</source>
        <translation>%1 ya está guardado. Edítelo en la lista.</translation>
    </message>
    <message>
        <source>Every upgrade that takes part here wants the database&apos;s name typed.</source>
        <translation>Cada actualización en la que participe pide escribir el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>What this computer&apos;s CAs vouch for is trusted. Any other certificate is shown to you first, and then it and no other.</source>
        <translation>Se confía en aquello por lo que responden las CA de este equipo. Cualquier otro certificado se le muestra primero, y después vale ese y ningún otro.</translation>
    </message>
    <message>
        <source>A certificate that this computer&apos;s CAs do not vouch for is refused; nobody is asked.</source>
        <translation>Un certificado por el que no responden las CA de este equipo se rechaza; no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Only certificates that these CAs vouch for; nobody is asked. The file is read anew when it changes.</source>
        <translation>Solo los certificados por los que responden estas CA; no se pregunta a nadie. El archivo se vuelve a leer cuando cambia.</translation>
    </message>
    <message>
        <source>For clusters that switched the password with each request off.</source>
        <translation>Para clústeres que desactivaron la contraseña en cada solicitud.</translation>
    </message>
    <message>
        <source>Keep the key&apos;s &amp;passphrase in the system keychain</source>
        <translation>Guardar la fra&amp;se de la clave en el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>ClusterExchange</name>
    <message>
        <source>“trust = file” needs a line “ca file = …”.</source>
        <translation>«trust = file» necesita una línea «ca file = …».</translation>
    </message>
    <message>
        <source>This is not a list of clusters: it does not begin with “%1”.</source>
        <translation>Esto no es una lista de clústeres: no empieza por «%1».</translation>
    </message>
    <message>
        <source>Its format is %1; this program knows format %2.</source>
        <translation>Su formato es %1; este programa conoce el formato %2.</translation>
    </message>
    <message>
        <source>“%1” is neither an address in brackets nor a line of the kind “name = value”.</source>
        <translation>«%1» no es una dirección entre corchetes ni una línea del tipo «nombre = valor».</translation>
    </message>
    <message>
        <source>This line comes before the first address in brackets.</source>
        <translation>Esta línea está antes de la primera dirección entre corchetes.</translation>
    </message>
    <message>
        <source>“%1” is given twice for this cluster.</source>
        <translation>«%1» se indica dos veces para este clúster.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>El corchete no está cerrado.</translation>
    </message>
    <message>
        <source>%1 is in this file twice.</source>
        <translation>%1 está dos veces en este archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. It is one of: %3.</source>
        <translation>«%1» no puede ser «%2». Es uno de: %3.</translation>
    </message>
    <message>
        <source>“%1” is none of the names that this program knows.</source>
        <translation>«%1» no es ninguno de los nombres que conoce este programa.</translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message>
        <source>its id is not one of this program&apos;s</source>
        <translation>su identificador no es de este programa</translation>
    </message>
    <message>
        <source>its kind, trust or sign-in is none that this program knows</source>
        <translation>su tipo, confianza o inicio de sesión no lo conoce este programa</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>en el byte %1: %2</translation>
    </message>
    <message>
        <source>it was written by a later version of this program</source>
        <translation>lo escribió una versión posterior de este programa</translation>
    </message>
    <message>
        <source>it is not a list of clusters</source>
        <translation>no es una lista de clústeres</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>entrada %1: %2</translation>
    </message>
    <message>
        <source>entry %1: %2 is in the list twice</source>
        <translation>entrada %1: %2 está dos veces en la lista</translation>
    </message>
</context>
<context>
    <name>ClusterRows</name>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>may not upgrade</source>
        <translation>no puede actualizar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>may upgrade</source>
        <translation>puede actualizar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>unknown until it is connected</source>
        <translation>desconocido hasta que se conecte</translation>
    </message>
    <message>
        <source>%1: may not upgrade, as the cluster&apos;s refusal (403) showed</source>
        <translation>%1: no puede actualizar, como mostró el rechazo del clúster (403)</translation>
    </message>
    <message>
        <source>unknown: the cluster did not tell</source>
        <translation>desconocido: el clúster no lo indicó</translation>
    </message>
    <message>
        <source>%1: whether it may upgrade is unknown</source>
        <translation>%1: no se sabe si puede actualizar</translation>
    </message>
    <message>
        <source>%1: may upgrade</source>
        <translation>%1: puede actualizar</translation>
    </message>
    <message>
        <source>%1: may not upgrade; it lacks upgrade_crdb</source>
        <translation>%1: no puede actualizar; le falta upgrade_crdb</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Disconnected. Nothing is sent to it.</source>
        <translation>Desconectado. No se le envía nada.</translation>
    </message>
    <message>
        <source>Waiting for the system keychain… You can type the password instead.</source>
        <translation>Esperando al llavero del sistema… Puede escribir la contraseña en su lugar.</translation>
    </message>
    <message>
        <source>Its password is not saved. Sign in to type it.</source>
        <translation>Su contraseña no está guardada. Inicie sesión para escribirla.</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>en el llavero del sistema</translation>
    </message>
    <message>
        <source>being saved in the system keychain…</source>
        <translation>guardándose en el llavero del sistema…</translation>
    </message>
    <message>
        <source>not saved. %1</source>
        <translation>no guardada. %1</translation>
    </message>
    <message>
        <source>not saved; in memory until the program is closed</source>
        <translation>no guardada; en memoria hasta que se cierre el programa</translation>
    </message>
    <message>
        <source>asked from the system keychain when it is connected</source>
        <translation>se pide al llavero del sistema al conectar</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no guardada</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>this computer&apos;s CAs, or the certificate that you accept</source>
        <translation>las CA de este equipo, o el certificado que usted acepte</translation>
    </message>
    <message>
        <source>this computer&apos;s CAs only</source>
        <translation>solo las CA de este equipo</translation>
    </message>
    <message>
        <source>the CAs in %1 only</source>
        <translation>solo las CA en %1</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>software version, then the numbers of its nodes</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s): %1</source>
        <translation>
            <numerusform>%n nodo: %1</numerusform>
            <numerusform>%n nodos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The upgrade call needs %2.</source>
        <translation>%1. La llamada de actualización necesita %2.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>as this computer&apos;s</source>
        <translation>como el de este equipo</translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s</source>
        <translation>%1 adelantado respecto al de este equipo</translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s</source>
        <translation>%1 atrasado respecto al de este equipo</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>not since the program was started</source>
        <translation>no desde que se inició el programa</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>its end is not given</source>
        <translation>no se indica su fin</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducado %1</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s), %1</source>
        <translation>
            <numerusform>caduca en %n día, %1</numerusform>
            <numerusform>caduca en %n días, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Cluster name</source>
        <translation>Nombre del clúster</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>not seen since the program was started</source>
        <translation>no visto desde que se inició el programa</translation>
    </message>
</context>
<context>
    <name>ClusterWords</name>
    <message>
        <source>asking the keychain</source>
        <translation>preguntando al llavero</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>hace falta la contraseña</translation>
    </message>
    <message>
        <source>looking at the certificate</source>
        <translation>mirando el certificado</translation>
    </message>
    <message>
        <source>certificate not trusted yet</source>
        <translation>aún no se confía en el certificado</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>certificate changed, blocked</source>
        <translation>certificado cambiado, bloqueado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message>
        <source>The password of %1 may still be in the system keychain: it did not confirm that it is gone. Look there for “crdb-upgrader”.</source>
        <translation>La contraseña de %1 puede seguir en el llavero del sistema: no confirmó que se haya borrado. Busque allí «crdb-upgrader».</translation>
    </message>
</context>
<context>
    <name>ClustersModel</name>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
        <translation>Guardar (&amp;V)…</translation>
    </message>
    <message>
        <source>Remove %1 from the list? It is disconnected, and its password leaves the system keychain. Tasks and history stay.</source>
        <translation>¿Quitar %1 de la lista? Se desconecta, y su contraseña sale del llavero del sistema. Las tareas y el historial se quedan.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>No cluster is saved</source>
        <translation>Ningún clúster guardado</translation>
    </message>
    <message>
        <source>Save the clusters of your Active-Active databases here: where they are, who vouches for them, and how to sign in. Passwords stay in the system keychain, or nowhere.</source>
        <translation>Guarde aquí los clústeres de sus bases de datos Active-Active: dónde están, quién responde por ellos y cómo iniciar sesión. Las contraseñas se quedan en el llavero del sistema, o en ninguna parte.</translation>
    </message>
    <message>
        <source>Add the first cluster…</source>
        <translation>Añadir el primer clúster…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>Steps &amp;by hand…</source>
        <translation>Pasos a &amp;mano…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Import a list of clusters</source>
        <translation>Importar una lista de clústeres</translation>
    </message>
    <message>
        <source>Lists of clusters (*.clusters);;All files (*)</source>
        <translation>Listas de clústeres (*.clusters);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>No se importó nada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend these lines, then import again.
%1</source>
        <translation>No se importó nada. Corrija estas líneas y vuelva a importar.
%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) imported.</source>
        <translation>
            <numerusform>%n clúster importado.</numerusform>
            <numerusform>%n clústeres importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Already here, left as they are: %2.</source>
        <translation>%1 Ya estaban y se dejaron como estaban: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export the list of clusters</source>
        <translation>Exportar la lista de clústeres</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>No se exportó nada: %1.</translation>
    </message>
    <message>
        <source>Exported to %1. It holds no passwords; give it to whomever works with these clusters.</source>
        <translation>Exportado a %1. No contiene contraseñas; déselo a quienes trabajen con estos clústeres.</translation>
    </message>
</context>
<context>
    <name>Codec</name>
    <message>
        <source>%1: missing</source>
        <translation>%1: falta</translation>
    </message>
    <message>
        <source>not a version</source>
        <translation>no es una versión</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>guid: not a GUID</source>
        <translation>guid: no es un GUID</translation>
    </message>
    <message>
        <source>of another database</source>
        <translation>de otra base de datos</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni true ni false</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>not a list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1 of %2</source>
        <translation>JSON no válido en el byte %1 de %2</translation>
    </message>
    <message>
        <source>a field stands twice in one object</source>
        <translation>un campo aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>not a complete list</source>
        <translation>no es una lista completa</translation>
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
        <translation>«%1» no es ninguno de los idiomas: %2.</translation>
    </message>
    <message>
        <source>There is no option “%1”. --help lists all.</source>
        <translation>No hay opción «%1». --help las muestra todas.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no lleva valor.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--autoplay only works together with --demo.</source>
        <translation>--autoplay solo funciona junto con --demo.</translation>
    </message>
    <message>
        <source>--exercise and --demo exclude each other: an exercise brings its own scenario.</source>
        <translation>--exercise y --demo se excluyen: un ejercicio trae su propio escenario.</translation>
    </message>
    <message>
        <source>--exercise and --connect exclude each other: simulated and real clusters are never in one window.</source>
        <translation>--exercise y --connect se excluyen: los clústeres simulados y los reales nunca están en una misma ventana.</translation>
    </message>
    <message>
        <source>--demo and --connect exclude each other: simulated and real clusters are never in one window.</source>
        <translation>--demo y --connect se excluyen: los clústeres simulados y los reales nunca están en una misma ventana.</translation>
    </message>
    <message>
        <source>--redis-version only works together with --guid: it fills in the form of that database.</source>
        <translation>--redis-version solo funciona junto con --guid: rellena el formulario de esa base de datos.</translation>
    </message>
    <message>
        <source>--user only works together with --connect.</source>
        <translation>--user solo funciona junto con --connect.</translation>
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
        <translation>Actualiza bases de datos Active-Active (CRDB) de Redis Software.

crdb-upgrader [--demo[=SCENARIO]] [--autoplay] [--exercise NAME] [--connect URL] [--user NAME] [--guid GUID]
              [--redis-version V] [--data-dir DIR] [--lang CODE] [--self-test] [--version] [--help] [LINK]

  --demo[=SCENARIO]   iniciar con clústeres simulados; crdb-simulator --list nombra los escenarios
  --autoplay          con --demo: recorrer solo el formulario, la revisión y la tarea
  --exercise NAME     empezar un ejercicio de la página Formación, por ejemplo 01-first-upgrade
  --connect URL       abrir el diálogo de conexión con esta dirección
  --user NAME         y este nombre de usuario
  --guid GUID         rellenar la base de datos que se va a actualizar
  --redis-version V   y la versión, por ejemplo 8.4
  --data-dir DIR      guardar en DIR los ajustes y el registro de todas las actualizaciones
  --lang CODE         textos en este idioma: de, en, es o fr
  --self-test         comprobar que el programa está completo y terminar
  LINK                mostrar crdb-upgrader://task/ID o crdb-upgrader://database/GUID, en la ventana abierta si la hay
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
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Command, page or database</source>
        <translation>Comando, página o base de datos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing has all these words in its name.</source>
        <translation>Nada tiene todas estas palabras en su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n hit(s); type more of the name.</source>
        <translation>
            <numerusform>Los primeros %1 de %n resultado; escriba más del nombre.</numerusform>
            <numerusform>Los primeros %1 de %n resultados; escriba más del nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Return runs: %1</source>
        <translation>Intro ejecuta: %1</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation>Conectar con un clúster</translation>
    </message>
    <message>
        <source>Signs in to the REST API of a Redis Software cluster. The certificate is looked at first; the password is sent only after it is trusted, and is kept in memory until the program is closed, unless you keep it in the system keychain.</source>
        <translation>Inicia sesión en la API REST de un clúster de Redis Software. Primero se mira el certificado; la contraseña se envía solo cuando se confía en él, y se guarda en memoria hasta que se cierra el programa, salvo que la guarde en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Cluster &amp;address</source>
        <translation>&amp;Dirección del clúster</translation>
    </message>
    <message>
        <source>Cluster address</source>
        <translation>Dirección del clúster</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contraseña (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the key</source>
        <translation>&amp;Frase de la clave</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de la clave</translation>
    </message>
    <message>
        <source>empty where the key has none</source>
        <translation>vacío si la clave no tiene</translation>
    </message>
    <message>
        <source>&amp;Save this cluster</source>
        <translation>Guardar este clú&amp;ster</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system keychain</source>
        <translation>&amp;Guardar la contraseña en el llavero del sistema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Enter the user name, usually an e-mail address.</source>
        <translation>Escriba el usuario, normalmente una dirección de correo.</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon: the sign-in would end the name there.</source>
        <translation>Un usuario no puede llevar dos puntos: el inicio de sesión cortaría ahí el nombre.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Not connected. No password was sent.</source>
        <translation>No conectado. No se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <translation>&amp;Usar %1 en su lugar</translation>
    </message>
    <message>
        <source>Puts that address into the field. Nothing is sent.</source>
        <translation>Pone esa dirección en el campo. No se envía nada.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Connect only if it is a node of your cluster.</source>
        <translation>No se envió nada a %1. Conecte solo si es un nodo de su clúster.</translation>
    </message>
    <message>
        <source>Looking at the certificate…</source>
        <translation>Mirando el certificado…</translation>
    </message>
    <message>
        <source>Waiting for your decision about the certificate.</source>
        <translation>Esperando su decisión sobre el certificado.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it could be read: which submissions it held is not known.</source>
        <translation>No se pudo leer nada de él: no se sabe qué envíos contenía.</translation>
    </message>
    <message>
        <source>No submission was recovered.</source>
        <translation>No se recuperó ningún envío.</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) recovered: %1.</source>
        <translation>
            <numerusform>%n envío recuperado: %1.</numerusform>
            <numerusform>%n envíos recuperados: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) not recovered: %1.</source>
        <translation>
            <numerusform>%n envío no recuperado: %1.</numerusform>
            <numerusform>%n envíos no recuperados: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n line(s) of the history lost.</source>
        <translation>
            <numerusform>Se perdió al menos %n línea del historial.</numerusform>
            <numerusform>Se perdieron al menos %n líneas del historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many lines of the history are lost, if any, cannot be told.</source>
        <translation>No se puede saber cuántas líneas del historial se perdieron, si es que alguna.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>El archivo dañado se conservó como %1.</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
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
        <translation>enlace con %1: %2</translation>
    </message>
    <message>
        <source>nobody is signed in to this cluster</source>
        <translation>nadie ha iniciado sesión en este clúster</translation>
    </message>
    <message>
        <source>this account is not shown the instance</source>
        <translation>a esta cuenta no se le muestra la instancia</translation>
    </message>
    <message>
        <source>the last look failed</source>
        <translation>la última consulta falló</translation>
    </message>
    <message>
        <source>this account is not shown the database</source>
        <translation>a esta cuenta no se le muestra la base de datos</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún no leído</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
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
        <translation>Versión de Redis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation>Featureset</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 no encaja</translation>
    </message>
    <message>
        <source>task running</source>
        <translation>tarea en curso</translation>
    </message>
    <message>
        <source>instances differ</source>
        <translation>instancias distintas</translation>
    </message>
    <message>
        <source>not everything is known</source>
        <translation>no se sabe todo</translation>
    </message>
    <message>
        <source>goal not known</source>
        <translation>objetivo desconocido</translation>
    </message>
    <message>
        <source>can be upgraded</source>
        <translation>se puede actualizar</translation>
    </message>
    <message>
        <source>at goal</source>
        <translation>en el objetivo</translation>
    </message>
</context>
<context>
    <name>DatabasesModel</name>
    <message>
        <source>%1, upgrading</source>
        <translation>%1, actualizándose</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>unknown, not signed in</source>
        <translation>desconocido, sin sesión</translation>
    </message>
    <message>
        <source>unknown, not shown</source>
        <translation>desconocido, no mostrado</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún no leído</translation>
    </message>
    <message>
        <source>unknown, look failed</source>
        <translation>desconocido, consulta fallida</translation>
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
        <translation>%1: no está en este clúster</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The newest version that every node of every participating cluster offers.</source>
        <translation>La versión más reciente que ofrece cada nodo de cada clúster participante.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Filter databases</source>
        <translation>Filtrar bases de datos</translation>
    </message>
    <message>
        <source>Name, GUID, version or module</source>
        <translation>Nombre, GUID, versión o módulo</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>&amp;Necesitan atención</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Releer</translation>
    </message>
    <message>
        <source>Up&amp;grade…</source>
        <translation>Ac&amp;tualizar…</translation>
    </message>
    <message>
        <source>Database details</source>
        <translation>Detalles de la base de datos</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>No Active-Active database is known</source>
        <translation>No se conoce ninguna base de datos Active-Active</translation>
    </message>
    <message>
        <source>Connected clusters are asked for their Active-Active databases; each appears here once, with its instances side by side.</source>
        <translation>A los clústeres conectados se les preguntan sus bases de datos Active-Active; cada una aparece aquí una vez, con sus instancias una al lado de otra.</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>Conectar un clúster</translation>
    </message>
    <message>
        <source>No database matches</source>
        <translation>Ninguna base de datos coincide</translation>
    </message>
    <message>
        <source>None of the known databases has what the filter asks for.</source>
        <translation>Ninguna de las bases de datos conocidas tiene lo que pide el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>%1 does not show its databases to this account.</source>
        <translation>%1 no muestra sus bases de datos a esta cuenta.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>No se pudo preguntar a %1.</translation>
    </message>
    <message>
        <source>%1 has none that this account may see.</source>
        <translation>%1 no tiene ninguna que esta cuenta pueda ver.</translation>
    </message>
    <message numerus="yes">
        <source>%n Active-Active database(s)</source>
        <translation>
            <numerusform>%n base de datos Active-Active</numerusform>
            <numerusform>%n bases de datos Active-Active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n necesita atención</numerusform>
            <numerusform>%n necesitan atención</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs attention</source>
        <translation>ninguna necesita atención</translation>
    </message>
    <message>
        <source>What runs where, what could run, and what needs somebody.</source>
        <translation>Qué se ejecuta y dónde, qué podría ejecutarse y qué necesita a alguien.</translation>
    </message>
    <message>
        <source>%1, %2. Goal: the newest version that every node of every participating cluster offers.</source>
        <translation>%1, %2. Objetivo: la versión más reciente que ofrece cada nodo de cada clúster participante.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
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
        <translation>Esto no es un enlace de este programa. Los enlaces son crdb-upgrader://task/&lt;task ID&gt; y crdb-upgrader://database/&lt;GUID&gt;, y solo muestran una página.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>%1. These are simulated clusters; nothing here is real.</source>
        <translation>%1. Son clústeres simulados; nada de esto es real.</translation>
    </message>
    <message>
        <source>The database is named by its GUID.</source>
        <translation>La base de datos se nombra por su GUID.</translation>
    </message>
    <message>
        <source>The version it should have afterwards.</source>
        <translation>La versión que debe tener después.</translation>
    </message>
    <message>
        <source>Check reads from the clusters and sends nothing that changes them.</source>
        <translation>Comprobar lee de los clústeres y no envía nada que los cambie.</translation>
    </message>
    <message>
        <source>Review shows exactly what would be sent.</source>
        <translation>La revisión muestra exactamente lo que se enviaría.</translation>
    </message>
    <message>
        <source>A check did not pass. In class it is sent all the same, to see what the cluster answers.</source>
        <translation>Una comprobación no se superó. En clase se envía de todos modos, para ver qué responde el clúster.</translation>
    </message>
    <message>
        <source>The last button names what it does. It is recorded on disk first, then sent once.</source>
        <translation>El último botón nombra lo que hace. Primero se registra en disco y después se envía una vez.</translation>
    </message>
    <message>
        <source>Accepted is not finished. From here on the program only watches.</source>
        <translation>Aceptado no es terminado. A partir de aquí el programa solo observa.</translation>
    </message>
    <message>
        <source>“%1” did not become usable.</source>
        <translation>«%1» no llegó a estar utilizable.</translation>
    </message>
    <message>
        <source>The task did not end.</source>
        <translation>La tarea no terminó.</translation>
    </message>
</context>
<context>
    <name>DemonstrationOverlay</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
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
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>Upgrade and allow data loss</source>
        <translation>Actualizar y permitir la pérdida de datos</translation>
    </message>
    <message>
        <source>This upgrade can permanently lose data of %1.</source>
        <translation>Esta actualización puede perder datos de %1 para siempre.</translation>
    </message>
    <message>
        <source>CRDB %1, through %2</source>
        <translation>CRDB %1, a través de %2</translation>
    </message>
    <message>
        <source>To go on, type the GUID: %1</source>
        <translation>Para continuar, escriba el GUID: %1</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Para continuar, escriba el nombre de la base de datos: %1</translation>
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
        <translation>Sistema: %1</translation>
    </message>
    <message>
        <source>Window system: %1</source>
        <translation>Sistema de ventanas: %1</translation>
    </message>
    <message>
        <source>Clusters: none</source>
        <translation>Clústeres: ninguno</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>versión desconocida</translation>
    </message>
    <message>
        <source>Cluster %1 (SIMULATION): %2, %3</source>
        <translation>Clúster %1 (SIMULACIÓN): %2, %3</translation>
    </message>
    <message>
        <source>Cluster %1: %2, %3</source>
        <translation>Clúster %1: %2, %3</translation>
    </message>
    <message>
        <source>Requests: none</source>
        <translation>Solicitudes: ninguna</translation>
    </message>
    <message>
        <source>Requests, oldest first (UTC):</source>
        <translation>Solicitudes, las más antiguas primero (UTC):</translation>
    </message>
    <message>
        <source>%1  cluster %2  %3</source>
        <translation>%1  clúster %2  %3</translation>
    </message>
    <message>
        <source>looking at its certificate</source>
        <translation>mirando su certificado</translation>
    </message>
    <message>
        <source>asking for trust</source>
        <translation>preguntando por la confianza</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>certificado cambiado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <source>Time stands still.</source>
        <translation>El tiempo está parado.</translation>
    </message>
    <message>
        <source>Time runs %1 times as fast.</source>
        <translation>El tiempo corre %1 veces más rápido.</translation>
    </message>
    <message>
        <source>Time was put forward by %1 s.</source>
        <translation>El tiempo se adelantó %1 s.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Puesto: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirado: %1</translation>
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
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Documentation: %1</source>
        <translation>Documentación: %1</translation>
    </message>
    <message>
        <source>What this program has read</source>
        <translation>Lo que este programa ha leído</translation>
    </message>
    <message>
        <source>What we conclude from the catalogue</source>
        <translation>Lo que deducimos del catálogo</translation>
    </message>
    <message>
        <source>Nothing: the modules of this database and the catalogue of a participating cluster could not be read. Connect to the participating clusters to see which module does not fit.</source>
        <translation>Nada: no se pudieron leer los módulos de esta base de datos ni el catálogo de un clúster participante. Conecte los clústeres participantes para ver qué módulo no encaja.</translation>
    </message>
    <message>
        <source>This is no part of the answer. Read from the catalogues, these modules do not fit:</source>
        <translation>Esto no forma parte de la respuesta. Según los catálogos, estos módulos no encajan:</translation>
    </message>
    <message>
        <source>No certain misfit was found. Some capabilities that may be needed are missing:</source>
        <translation>No se halló ningún desajuste seguro. Faltan algunas capacidades que podrían necesitarse:</translation>
    </message>
    <message>
        <source>No misfit was found in what could be read: every module has a version that covers the settings of this database. The cluster sees it differently; it may know of settings that cannot be read.</source>
        <translation>No se halló ningún desajuste en lo que se pudo leer: cada módulo tiene una versión que cubre los ajustes de esta base de datos. El clúster lo ve de otro modo; puede conocer ajustes que no se pueden leer.</translation>
    </message>
    <message>
        <source>What the cluster said</source>
        <translation>Lo que dijo el clúster</translation>
    </message>
    <message>
        <source>What the cluster said (HTTP %1)</source>
        <translation>Lo que dijo el clúster (HTTP %1)</translation>
    </message>
    <message>
        <source>What the cluster said (HTTP %1, %2)</source>
        <translation>Lo que dijo el clúster (HTTP %1, %2)</translation>
    </message>
    <message>
        <source>The answer had no text.</source>
        <translation>La respuesta no tenía texto.</translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message>
        <source>No problems so far.</source>
        <translation>Sin problemas hasta ahora.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The cluster said: “%1”.</source>
        <translation>El clúster dijo: «%1».</translation>
    </message>
    <message>
        <source>The cluster gave no reason.</source>
        <translation>El clúster no dio ningún motivo.</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>el clúster</translation>
    </message>
    <message>
        <source>a cluster that is not named</source>
        <translation>un clúster que no se nombra</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>lo que se pidió</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>Something happened that this program does not know</source>
        <translation>Ocurrió algo que este programa no conoce</translation>
    </message>
    <message>
        <source>The answer of %1 had the status %4, for which there is no explanation here. %2</source>
        <translation>La respuesta de %1 tenía el estado %4, para el que aquí no hay explicación. %2</translation>
    </message>
    <message>
        <source>There is no explanation here for what %1 did. %2</source>
        <translation>Aquí no hay explicación para lo que hizo %1. %2</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task. Read the raw text.</source>
        <translation>No sabemos si la actualización empezó; no se volverá a enviar nada. Se pregunta al clúster por la tarea. Lea el texto original.</translation>
    </message>
    <message>
        <source>Read the raw text, and look for its words in the documentation or ask Redis support.</source>
        <translation>Lea el texto original, y busque sus palabras en la documentación o pregunte al soporte de Redis.</translation>
    </message>
    <message>
        <source>The certificate vouches only for itself</source>
        <translation>El certificado solo responde por sí mismo</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, or its chain ends in a CA that is not trusted here. Nothing was sent, no password either.</source>
        <translation>El certificado de %1 está autofirmado, o su cadena termina en una CA en la que aquí no se confía. No se envió nada, tampoco ninguna contraseña.</translation>
    </message>
    <message>
        <source>Choose the file with the CA that issued it, or compare the fingerprint on a node and trust this one certificate.</source>
        <translation>Elija el archivo con la CA que lo emitió, o compare la huella en un nodo y confíe en este único certificado.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is not known</source>
        <translation>No se conoce al emisor del certificado</translation>
    </message>
    <message>
        <source>No trusted CA issued the certificate of %1, or the server left a certificate of the chain out. Nothing was sent, no password either.</source>
        <translation>Ninguna CA de confianza emitió el certificado de %1, o el servidor omitió un certificado de la cadena. No se envió nada, tampoco ninguna contraseña.</translation>
    </message>
    <message>
        <source>Ask who issued it, and choose the file with that CA and those in between. If the CA was changed lately, the file may be too old.</source>
        <translation>Pregunte quién lo emitió, y elija el archivo con esa CA y las intermedias. Si la CA cambió hace poco, el archivo puede ser demasiado antiguo.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>El certificado es para otro nombre</translation>
    </message>
    <message>
        <source>The certificate is trusted, but the address in %1 is not among its names. Nothing was sent, no password either.</source>
        <translation>Se confía en el certificado, pero la dirección en %1 no está entre sus nombres. No se envió nada, tampoco ninguna contraseña.</translation>
    </message>
    <message>
        <source>Use the name of the cluster for its address, not an IP address. If the name is right, something else answers there: ask your administrators.</source>
        <translation>Use como dirección el nombre del clúster, no una dirección IP. Si el nombre es correcto, allí responde otra cosa: pregunte a sus administradores.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid once and is no longer. Nothing was sent, no password either.</source>
        <translation>El certificado de %1 fue válido y ya no lo es. No se envió nada, tampoco ninguna contraseña.</translation>
    </message>
    <message>
        <source>Have the certificate renewed, and check that the clock of this computer is right.</source>
        <translation>Haga renovar el certificado, y compruebe que el reloj de este equipo está bien.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>El certificado aún no es válido</translation>
    </message>
    <message>
        <source>The time of the certificate of %1 has not come, by the clock of this computer. Nothing was sent, no password either.</source>
        <translation>Según el reloj de este equipo, aún no ha llegado el tiempo del certificado de %1. No se envió nada, tampoco ninguna contraseña.</translation>
    </message>
    <message>
        <source>Check the clock of this computer first, then the one of the node that made the certificate.</source>
        <translation>Compruebe primero el reloj de este equipo, y después el del nodo que hizo el certificado.</translation>
    </message>
    <message>
        <source>The server speaks only outdated encryption</source>
        <translation>El servidor solo habla un cifrado anticuado</translation>
    </message>
    <message>
        <source>This program speaks TLS 1.2 and 1.3, and %1 accepts neither of them. Nothing was sent, no password either.</source>
        <translation>Este programa habla TLS 1.2 y 1.3, y %1 no acepta ninguno de los dos. No se envió nada, tampoco ninguna contraseña.</translation>
    </message>
    <message>
        <source>Have min_control_TLS_version of the cluster set to 1.2 or 1.3, or look for an old proxy or balancer in between.</source>
        <translation>Haga poner min_control_TLS_version del clúster en 1.2 o 1.3, o busque un proxy o balanceador antiguo en medio.</translation>
    </message>
    <message>
        <source>The cluster asks for a certificate of yours</source>
        <translation>El clúster le pide un certificado</translation>
    </message>
    <message>
        <source>Only clients with a certificate of their own are let in at %1, and none is set for this cluster.</source>
        <translation>En %1 solo se admite a clientes con un certificado propio, y para este clúster no hay ninguno puesto.</translation>
    </message>
    <message>
        <source>Nothing was answered. Choose the files of your certificate and its key for this cluster, and connect anew.</source>
        <translation>No se respondió nada. Elija los archivos de su certificado y su clave para este clúster, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The cluster does not accept your certificate</source>
        <translation>El clúster no acepta su certificado</translation>
    </message>
    <message>
        <source>Your certificate was shown to %1 and turned down: it may have expired, come from a CA that the cluster does not trust, or belong to nobody there.</source>
        <translation>Su certificado se mostró a %1 y se rechazó: puede haber caducado, ser de una CA en la que el clúster no confía, o no pertenecer allí a nadie.</translation>
    </message>
    <message>
        <source>Nothing was answered. Check which certificate is set for this cluster, and ask an administrator.</source>
        <translation>No se respondió nada. Compruebe qué certificado está puesto para este clúster, y pregunte a un administrador.</translation>
    </message>
    <message>
        <source>The cluster asked for a certificate of yours</source>
        <translation>El clúster le pidió un certificado</translation>
    </message>
    <message>
        <source>It closed the connection when the request had left already; most likely nobody read it.</source>
        <translation>Cerró la conexión cuando la solicitud ya había salido; lo más probable es que nadie la leyera.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once you set your certificate and sign in.</source>
        <translation>No sabemos si la actualización empezó; no se volverá a enviar nada. Se preguntará al clúster por la tarea cuando ponga su certificado e inicie sesión.</translation>
    </message>
    <message>
        <source>The cluster turned your certificate down</source>
        <translation>El clúster rechazó su certificado</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once it accepts your certificate.</source>
        <translation>No sabemos si la actualización empezó; no se volverá a enviar nada. Se preguntará al clúster por la tarea cuando acepte su certificado.</translation>
    </message>
    <message>
        <source>No encryption is spoken at this port</source>
        <translation>En este puerto no se habla cifrado</translation>
    </message>
    <message>
        <source>Something answers at %1, but without TLS; it may be plain HTTP. Nothing was sent, no password either.</source>
        <translation>Algo responde en %1, pero sin TLS; puede ser HTTP sin cifrar. No se envió nada, tampoco ninguna contraseña.</translation>
    </message>
    <message>
        <source>Check the port: the API with encryption is usually at 9443, the one at 8080 has none.</source>
        <translation>Compruebe el puerto: la API con cifrado suele estar en 9443, la de 8080 no lo tiene.</translation>
    </message>
    <message>
        <source>The CA file cannot be read</source>
        <translation>El archivo de CA no se puede leer</translation>
    </message>
    <message>
        <source>There is no file %7, or it may not be read. Nothing was sent.</source>
        <translation>No existe el archivo %7, o no se puede leer. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose the file anew, or have its permissions changed.</source>
        <translation>Elija de nuevo el archivo, o haga cambiar sus permisos.</translation>
    </message>
    <message>
        <source>The CA file is too large</source>
        <translation>El archivo de CA es demasiado grande</translation>
    </message>
    <message>
        <source>The file %7 is larger than 1 MB, which no list of CAs needs to be. Nothing was sent.</source>
        <translation>El archivo %7 supera 1 MB, lo que ninguna lista de CA necesita. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose the file that holds the CA of this cluster and little else.</source>
        <translation>Elija el archivo que contiene la CA de este clúster y poco más.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate</source>
        <translation>El archivo de CA no contiene ningún certificado</translation>
    </message>
    <message>
        <source>In %7 there is no certificate in PEM form. Nothing was sent.</source>
        <translation>En %7 no hay ningún certificado en formato PEM. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose a file with lines that begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Elija un archivo con líneas que empiecen por «-----BEGIN CERTIFICATE-----».</translation>
    </message>
    <message>
        <source>The CA file holds something else than CAs</source>
        <translation>El archivo de CA contiene algo que no son CA</translation>
    </message>
    <message>
        <source>A certificate in %7 may not issue others, so it is none of a CA. Nothing was sent.</source>
        <translation>Un certificado en %7 no puede emitir otros, así que no es de una CA. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose the certificate of the issuer. To trust a server&apos;s own certificate, compare its fingerprint and trust that instead.</source>
        <translation>Elija el certificado del emisor. Para confiar en el certificado propio de un servidor, compare su huella y confíe en ella.</translation>
    </message>
    <message>
        <source>Your certificate cannot be read</source>
        <translation>Su certificado no se puede leer</translation>
    </message>
    <message>
        <source>There is no file %7, it may not be read, or it holds no certificate in PEM form. Nothing was sent.</source>
        <translation>No existe el archivo %7, no se puede leer, o no contiene ningún certificado en formato PEM. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose the file of your certificate anew, or have its permissions changed.</source>
        <translation>Elija de nuevo el archivo de su certificado, o haga cambiar sus permisos.</translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation>Su clave no se puede leer</translation>
    </message>
    <message>
        <source>There is no file %7, it may not be read, or it holds no RSA or EC key in PEM form. Nothing was sent.</source>
        <translation>No existe el archivo %7, no se puede leer, o no contiene ninguna clave RSA o EC en formato PEM. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose the file of the key anew, or have its permissions changed.</source>
        <translation>Elija de nuevo el archivo de la clave, o haga cambiar sus permisos.</translation>
    </message>
    <message>
        <source>The passphrase does not open your key</source>
        <translation>La frase no abre su clave</translation>
    </message>
    <message>
        <source>The key in %7 is encrypted, and the passphrase is wrong or missing. Nothing was sent.</source>
        <translation>La clave en %7 está cifrada, y la frase es incorrecta o falta. No se envió nada.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key again.</source>
        <translation>Escriba de nuevo la frase de la clave.</translation>
    </message>
    <message>
        <source>Key and certificate do not belong together</source>
        <translation>La clave y el certificado no van juntos</translation>
    </message>
    <message>
        <source>The key in %7 is not the one that your certificate was made for. Nothing was sent.</source>
        <translation>La clave en %7 no es la del certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose the two files that were made together; a renewed certificate may have a new key.</source>
        <translation>Elija los dos archivos que se hicieron juntos; un certificado renovado puede tener una clave nueva.</translation>
    </message>
    <message>
        <source>The node passes requests on to an unknown host</source>
        <translation>El nodo pasa las solicitudes a un host desconocido</translation>
    </message>
    <message>
        <source>The answer of %1 named %7, which is not known to be a node of this cluster. It was not followed: no password was sent there.</source>
        <translation>La respuesta de %1 nombró %7, que no se conoce como nodo de este clúster. No se siguió: no se envió allí ninguna contraseña.</translation>
    </message>
    <message>
        <source>If you know it as the master of this cluster, connect to it. Otherwise find out who answers, or have “handle_redirects” turned on.</source>
        <translation>Si lo conoce como master de este clúster, conecte con él. Si no, averigüe quién responde, o haga activar «handle_redirects».</translation>
    </message>
    <message>
        <source>The node passes requests on to an unsafe address</source>
        <translation>El nodo pasa las solicitudes a una dirección insegura</translation>
    </message>
    <message>
        <source>The answer of %1 named %7 without encryption, at another port, or not as an address of the API. It was not followed: no password was sent there.</source>
        <translation>La respuesta de %1 nombró %7 sin cifrado, en otro puerto, o no como dirección de la API. No se siguió: no se envió allí ninguna contraseña.</translation>
    </message>
    <message>
        <source>Connect to the name of the cluster or to its master node. If it stays so, find out who answers there.</source>
        <translation>Conecte con el nombre del clúster o con su nodo master. Si sigue igual, averigüe quién responde allí.</translation>
    </message>
    <message>
        <source>The nodes pass the request around</source>
        <translation>Los nodos se pasan la solicitud unos a otros</translation>
    </message>
    <message>
        <source>One node named the next one, four times in a row, the last one being %7. That one was not asked.</source>
        <translation>Un nodo nombró al siguiente, cuatro veces seguidas, el último %7. A ese no se le preguntó.</translation>
    </message>
    <message>
        <source>The cluster may be choosing a new master: wait a minute. If it stays so, connect to the master node.</source>
        <translation>El clúster puede estar eligiendo un master nuevo: espere un minuto. Si sigue igual, conecte con el nodo master.</translation>
    </message>
    <message>
        <source>The node passes upgrades on to an unknown host</source>
        <translation>El nodo pasa las actualizaciones a un host desconocido</translation>
    </message>
    <message>
        <source>Nothing was started. If you know it as the master of this cluster, connect to it and submit a new upgrade there. Otherwise find out who answers.</source>
        <translation>No se inició nada. Si lo conoce como master de este clúster, conecte con él y envíe allí una nueva actualización. Si no, averigüe quién responde.</translation>
    </message>
    <message>
        <source>The node passes upgrades on to an unsafe address</source>
        <translation>El nodo pasa las actualizaciones a una dirección insegura</translation>
    </message>
    <message>
        <source>Nothing was started. Connect to the name of the cluster or to its master node, and submit a new upgrade there.</source>
        <translation>No se inició nada. Conecte con el nombre del clúster o con su nodo master, y envíe allí una nueva actualización.</translation>
    </message>
    <message>
        <source>The nodes pass the upgrade around</source>
        <translation>Los nodos se pasan la actualización unos a otros</translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7. An upgrade is passed on once at most, and never back to a node that was asked: that one was not asked.</source>
        <translation>El nodo %1 no trabajó en la solicitud, sino que nombró %7. Una actualización se pasa como máximo una vez, y nunca de vuelta a un nodo al que ya se preguntó: a ese no se le preguntó.</translation>
    </message>
    <message>
        <source>Nothing was started. The cluster may be choosing a new master: wait a minute, connect to the master node, and submit a new upgrade there.</source>
        <translation>No se inició nada. El clúster puede estar eligiendo un master nuevo: espere un minuto, conecte con el nodo master, y envíe allí una nueva actualización.</translation>
    </message>
    <message>
        <source>Another node of the cluster takes upgrades</source>
        <translation>Otro nodo del clúster toma las actualizaciones</translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7, a node of the same cluster. An upgrade is never passed on without you.</source>
        <translation>El nodo %1 no trabajó en la solicitud, sino que nombró %7, un nodo del mismo clúster. Una actualización nunca se pasa sin usted.</translation>
    </message>
    <message>
        <source>Nothing was started. To continue there, connect to %7 and submit a new upgrade through it.</source>
        <translation>No se inició nada. Para seguir allí, conecte con %7 y envíe a través de él una nueva actualización.</translation>
    </message>
    <message>
        <source>Another node of the cluster takes this request</source>
        <translation>Otro nodo del clúster toma esta solicitud</translation>
    </message>
    <message>
        <source>The node %1 did not work on the request but named %7, a node of the same cluster. Nothing is passed on without you.</source>
        <translation>El nodo %1 no trabajó en la solicitud, sino que nombró %7, un nodo del mismo clúster. Nada se pasa sin usted.</translation>
    </message>
    <message>
        <source>Nothing was done. To continue there, connect to %7 and ask again through it.</source>
        <translation>No se hizo nada. Para seguir allí, conecte con %7 y pregunte de nuevo a través de él.</translation>
    </message>
    <message>
        <source>The task failed</source>
        <translation>La tarea falló</translation>
    </message>
    <message>
        <source>The task does not say on which cluster. %2</source>
        <translation>La tarea no dice en qué clúster. %2</translation>
    </message>
    <message>
        <source>Read below what is known of every instance. When the cause is removed, a new upgrade brings the others level.</source>
        <translation>Lea abajo lo que se sabe de cada instancia. Cuando la causa esté eliminada, una nueva actualización pone las demás al mismo nivel.</translation>
    </message>
    <message>
        <source>The task failed on a cluster</source>
        <translation>La tarea falló en un clúster</translation>
    </message>
    <message>
        <source>The error happened on %3. %2</source>
        <translation>El error ocurrió en %3. %2</translation>
    </message>
    <message>
        <source>Read below what is known of every instance. Look at that cluster; when the cause is removed, upgrade again.</source>
        <translation>Lea abajo lo que se sabe de cada instancia. Mire ese clúster; cuando la causa esté eliminada, actualice de nuevo.</translation>
    </message>
    <message>
        <source>A cluster refused the credentials of another one</source>
        <translation>Un clúster rechazó las credenciales de otro</translation>
    </message>
    <message>
        <source>The clusters sign in to each other, and the password that is kept for that is no longer valid on %3.</source>
        <translation>Los clústeres inician sesión entre sí, y la contraseña guardada para ello ya no es válida en %3.</translation>
    </message>
    <message>
        <source>Renew the credentials of the participating clusters in the database, then upgrade again.</source>
        <translation>Renueve las credenciales de los clústeres participantes en la base de datos, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>A cluster does not let another one upgrade</source>
        <translation>Un clúster no deja actualizar a otro</translation>
    </message>
    <message>
        <source>The account with which the clusters sign in to each other lacks a permission on %3.</source>
        <translation>A la cuenta con la que los clústeres inician sesión entre sí le falta un permiso en %3.</translation>
    </message>
    <message>
        <source>Give the account the role it needs, then upgrade again.</source>
        <translation>Dé a la cuenta el rol que necesita, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>A cluster does not know what it was asked to do</source>
        <translation>Un clúster no conoce lo que se le pidió</translation>
    </message>
    <message>
        <source>The software of %3 may be older than 8.0.18, or it no longer takes part in the database.</source>
        <translation>El software de %3 puede ser anterior a 8.0.18, o ya no participa en la base de datos.</translation>
    </message>
    <message>
        <source>Compare the software versions of all participating clusters, then upgrade again.</source>
        <translation>Compare las versiones del software de todos los clústeres participantes, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>A cluster could not be reached by another one</source>
        <translation>Un clúster no pudo alcanzar a otro</translation>
    </message>
    <message>
        <source>The API of %3 answered another cluster with an error. %2</source>
        <translation>La API de %3 respondió a otro clúster con un error. %2</translation>
    </message>
    <message>
        <source>Look whether that cluster is well, wait until it is, then upgrade again.</source>
        <translation>Mire si ese clúster está bien, espere a que lo esté, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>A step of the upgrade took too long</source>
        <translation>Un paso de la actualización tardó demasiado</translation>
    </message>
    <message>
        <source>Something did not get ready in time, for example a shard that still loads its data. %2</source>
        <translation>Algo no estuvo listo a tiempo, por ejemplo un shard que aún carga sus datos. %2</translation>
    </message>
    <message>
        <source>Wait until the shards are loaded, compare versions and featureset of all instances, then upgrade again if they differ.</source>
        <translation>Espere a que los shards estén cargados, compare las versiones y el featureset de todas las instancias, y actualice de nuevo si difieren.</translation>
    </message>
    <message>
        <source>Something failed inside the cluster</source>
        <translation>Algo falló dentro del clúster</translation>
    </message>
    <message>
        <source>The error came from %3 and is not explained further. %2</source>
        <translation>El error vino de %3 y no se explica más. %2</translation>
    </message>
    <message>
        <source>Look at the logs of that cluster, compare the versions, then upgrade again or ask Redis support.</source>
        <translation>Mire los registros de ese clúster, compare las versiones, y actualice de nuevo o pregunte al soporte de Redis.</translation>
    </message>
    <message>
        <source>An instance could not be upgraded</source>
        <translation>Una instancia no se pudo actualizar</translation>
    </message>
    <message>
        <source>The upgrade of the instance on %3 was refused or broke off. %2</source>
        <translation>La actualización de la instancia en %3 se rechazó o se interrumpió. %2</translation>
    </message>
    <message>
        <source>Read below what is known of every instance. Remove the cause that the cluster names, then upgrade again.</source>
        <translation>Lea abajo lo que se sabe de cada instancia. Elimine la causa que nombra el clúster, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>A cluster says that its nodes are not all upgraded</source>
        <translation>Un clúster dice que no todos sus nodos están actualizados</translation>
    </message>
    <message>
        <source>The upgrade of the instance on %3 was refused. %2</source>
        <translation>La actualización de la instancia en %3 se rechazó. %2</translation>
    </message>
    <message>
        <source>Compare the software of all nodes of that cluster, upgrade those that are behind, then upgrade again.</source>
        <translation>Compare el software de todos los nodos de ese clúster, actualice los que estén atrasados, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>A cluster has no version of a module for the target</source>
        <translation>Un clúster no tiene versión de un módulo para el destino</translation>
    </message>
    <message>
        <source>Choose a Redis version for which every cluster has the module, then upgrade again.</source>
        <translation>Elija una versión de Redis para la que cada clúster tenga el módulo, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>A new module version lacks a capability</source>
        <translation>A una nueva versión de módulo le falta una capacidad</translation>
    </message>
    <message>
        <source>On %3 the module does not support a setting of the database. %2</source>
        <translation>En %3 el módulo no admite un ajuste de la base de datos. %2</translation>
    </message>
    <message>
        <source>Choose a version whose modules fit on every cluster, then upgrade again.</source>
        <translation>Elija una versión cuyos módulos encajen en cada clúster, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>The task was cancelled</source>
        <translation>La tarea se canceló</translation>
    </message>
    <message>
        <source>Somebody asked the cluster to cancel the task.</source>
        <translation>Alguien pidió al clúster cancelar la tarea.</translation>
    </message>
    <message>
        <source>Upgrade again to bring all instances level.</source>
        <translation>Actualice de nuevo para poner todas las instancias al mismo nivel.</translation>
    </message>
    <message>
        <source>Sign-in refused while cancelling</source>
        <translation>Inicio de sesión rechazado al cancelar</translation>
    </message>
    <message>
        <source>The cluster refused the sign-in, so the task was not cancelled. Every call to it has stopped, because five refusals lock the account.</source>
        <translation>El clúster rechazó el inicio de sesión, así que la tarea no se canceló. Todas las llamadas a él se han detenido, porque cinco rechazos bloquean la cuenta.</translation>
    </message>
    <message>
        <source>The task goes on. Sign in again, then decide whether to cancel.</source>
        <translation>La tarea sigue. Vuelva a iniciar sesión, y decida si cancelarla.</translation>
    </message>
    <message>
        <source>This account may not cancel tasks</source>
        <translation>Esta cuenta no puede cancelar tareas</translation>
    </message>
    <message>
        <source>The role of the account does not allow it. %2</source>
        <translation>El rol de la cuenta no lo permite. %2</translation>
    </message>
    <message>
        <source>The task goes on. Ask somebody whose account may cancel, or let it finish.</source>
        <translation>La tarea sigue. Pídaselo a alguien cuya cuenta pueda cancelar, o déjela terminar.</translation>
    </message>
    <message>
        <source>The cluster does not know the task</source>
        <translation>El clúster no conoce la tarea</translation>
    </message>
    <message>
        <source>There is nothing to cancel: the task has ended and was dropped, or never existed.</source>
        <translation>No hay nada que cancelar: la tarea terminó y se borró, o nunca existió.</translation>
    </message>
    <message>
        <source>The versions of the instances are compared.</source>
        <translation>Se comparan las versiones de las instancias.</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>Demasiado tarde para cancelar</translation>
    </message>
    <message>
        <source>The task is in a phase in which it can no longer be cancelled without harm, or it has ended. %2</source>
        <translation>La tarea está en una fase en la que ya no se puede cancelar sin daño, o ha terminado. %2</translation>
    </message>
    <message>
        <source>The task goes on. Let it finish, then compare the versions.</source>
        <translation>La tarea sigue. Déjela terminar, y compare las versiones.</translation>
    </message>
    <message>
        <source>The cluster could not cancel the task</source>
        <translation>El clúster no pudo cancelar la tarea</translation>
    </message>
    <message>
        <source>The cluster tried to cancel and did not succeed. %2</source>
        <translation>El clúster intentó cancelar y no lo logró. %2</translation>
    </message>
    <message>
        <source>The task goes on. Watch it; ask again only if it stands still.</source>
        <translation>La tarea sigue. Obsérvela; pídalo de nuevo solo si se queda parada.</translation>
    </message>
    <message>
        <source>We do not know whether the cancel arrived</source>
        <translation>No sabemos si la cancelación llegó</translation>
    </message>
    <message>
        <source>The answer of %1 had the status %4. %2</source>
        <translation>La respuesta de %1 tenía el estado %4. %2</translation>
    </message>
    <message>
        <source>Nothing is sent again. The cluster is asked for the state of the task.</source>
        <translation>No se vuelve a enviar nada. Se pregunta al clúster por el estado de la tarea.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>No llegó respuesta de %1 a tiempo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before a complete answer came.</source>
        <translation>La conexión con %1 se cortó antes de que llegara una respuesta completa.</translation>
    </message>
    <message>
        <source>No answer to the request is on record: the program stopped before one came, or the connection broke.</source>
        <translation>No hay respuesta registrada a la solicitud: el programa se detuvo antes, o la conexión se cortó.</translation>
    </message>
    <message>
        <source>The record cannot be opened</source>
        <translation>El registro no se puede abrir</translation>
    </message>
    <message>
        <source>The file in which every submission is recorded cannot be opened. %2</source>
        <translation>El archivo en el que se registra cada envío no se puede abrir. %2</translation>
    </message>
    <message>
        <source>Submitting is off, because nothing is sent without a record. Check the folder, or choose another one.</source>
        <translation>El envío está desactivado, porque nada se envía sin registro. Compruebe la carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation>El registro no se puede escribir</translation>
    </message>
    <message>
        <source>The folder of the record, or the file in it, is read-only.</source>
        <translation>La carpeta del registro, o el archivo en ella, es de solo lectura.</translation>
    </message>
    <message>
        <source>Submitting is off, because nothing is sent without a record. Choose a folder that can be written.</source>
        <translation>El envío está desactivado, porque nada se envía sin registro. Elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The record could not be written because there is no space left.</source>
        <translation>El registro no se pudo escribir porque no queda espacio.</translation>
    </message>
    <message>
        <source>Nothing is sent without a record. Free some space; do not quit before it can be saved.</source>
        <translation>Nada se envía sin registro. Libere espacio; no salga antes de que se pueda guardar.</translation>
    </message>
    <message>
        <source>The record is in use</source>
        <translation>El registro está en uso</translation>
    </message>
    <message>
        <source>Another window or program holds the record. %2</source>
        <translation>Otra ventana u otro programa tiene el registro. %2</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Use the other window, or close it and start this one again.</source>
        <translation>Desde aquí no se envió nada. Use la otra ventana, o ciérrela e inicie esta de nuevo.</translation>
    </message>
    <message>
        <source>This database already has a running submission</source>
        <translation>Esta base de datos ya tiene un envío en curso</translation>
    </message>
    <message>
        <source>One database takes one upgrade at a time, from whichever window it was sent.</source>
        <translation>Una base de datos toma una actualización a la vez, desde cualquier ventana que se envíe.</translation>
    </message>
    <message>
        <source>Nothing was sent. Follow the running submission on the Tasks page until it ends.</source>
        <translation>No se envió nada. Siga el envío en curso en la página Tareas hasta que termine.</translation>
    </message>
    <message>
        <source>Another window has changed this submission</source>
        <translation>Otra ventana ha cambiado este envío</translation>
    </message>
    <message>
        <source>The record is newer than what this window knew, so nothing was overwritten.</source>
        <translation>El registro es más reciente que lo que sabía esta ventana, así que no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The record is read again. Look at the new state, then decide.</source>
        <translation>El registro se vuelve a leer. Mire el nuevo estado, y decida.</translation>
    </message>
    <message>
        <source>The record was damaged</source>
        <translation>El registro estaba dañado</translation>
    </message>
    <message>
        <source>A part of the record does not match its checksum. It is left in the file as it is, and not used. %2</source>
        <translation>Una parte del registro no coincide con su suma de comprobación. Se deja en el archivo como está, y no se usa. %2</translation>
    </message>
    <message>
        <source>Before you upgrade a database, look in its cluster whether an upgrade is running that is missing here.</source>
        <translation>Antes de actualizar una base de datos, mire en su clúster si hay en curso una actualización que aquí falta.</translation>
    </message>
    <message>
        <source>The record was written by a newer version</source>
        <translation>El registro lo escribió una versión más reciente</translation>
    </message>
    <message>
        <source>A newer version of this program has written the record. This one reads it and changes nothing: what is shown is as it was left, and no task is followed.</source>
        <translation>Una versión más reciente de este programa escribió el registro. Esta lo lee y no cambia nada: se muestra el estado en que quedó, y no se sigue ninguna tarea.</translation>
    </message>
    <message>
        <source>Start the newer version to upgrade databases and to follow the tasks.</source>
        <translation>Inicie la versión más reciente para actualizar bases de datos y seguir las tareas.</translation>
    </message>
    <message>
        <source>The record could not be used</source>
        <translation>El registro no se pudo usar</translation>
    </message>
    <message>
        <source>Reading or writing the record failed for a reason that is not known here. %2</source>
        <translation>Leer o escribir el registro falló por un motivo que aquí no se conoce. %2</translation>
    </message>
    <message>
        <source>Nothing is sent without a record. Check disk and folder, then start the program again.</source>
        <translation>Nada se envía sin registro. Compruebe el disco y la carpeta, e inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>The request was answered with another address</source>
        <translation>A la solicitud se respondió con otra dirección</translation>
    </message>
    <message>
        <source>Something at %1 answered with status %4 and named another address. It was not followed.</source>
        <translation>Algo en %1 respondió con el estado %4 y nombró otra dirección. No se siguió.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked whether the task exists. Wait, or press Refresh.</source>
        <translation>No sabemos si la actualización empezó; no se volverá a enviar nada. Se pregunta al clúster si la tarea existe. Espere, o pulse Releer.</translation>
    </message>
    <message>
        <source>The cluster says that it waited too long for the request</source>
        <translation>El clúster dice que esperó demasiado a la solicitud</translation>
    </message>
    <message>
        <source>The answer had the status 408. Something on the way may have passed the request on before it gave up.</source>
        <translation>La respuesta tenía el estado 408. Algo en el camino puede haber pasado la solicitud antes de desistir.</translation>
    </message>
    <message>
        <source>The cluster takes no more requests for now</source>
        <translation>El clúster no acepta más solicitudes por ahora</translation>
    </message>
    <message>
        <source>Too many requests reached %1. Something on the way may have passed ours on all the same. %2</source>
        <translation>Llegaron demasiadas solicitudes a %1. Algo en el camino puede haber pasado la nuestra de todos modos. %2</translation>
    </message>
    <message>
        <source>The cluster asks to wait</source>
        <translation>El clúster pide esperar</translation>
    </message>
    <message>
        <source>Too many requests reached %1; it asks to wait %6 seconds. %2</source>
        <translation>Llegaron demasiadas solicitudes a %1; pide esperar %6 segundos. %2</translation>
    </message>
    <message>
        <source>After that time the cluster is asked whether the task exists. We do not know whether the upgrade started; nothing will be sent again.</source>
        <translation>Después de ese tiempo se pregunta al clúster si la tarea existe. No sabemos si la actualización empezó; no se volverá a enviar nada.</translation>
    </message>
    <message>
        <source>The cluster failed while it worked on the request</source>
        <translation>El clúster falló mientras trabajaba en la solicitud</translation>
    </message>
    <message>
        <source>The answer had the status 500, an error inside the cluster. %2</source>
        <translation>La respuesta tenía el estado 500, un error dentro del clúster. %2</translation>
    </message>
    <message>
        <source>The cluster says that it cannot do this</source>
        <translation>El clúster dice que no puede hacer esto</translation>
    </message>
    <message>
        <source>The answer had the status 501. It may come from something in between. %2</source>
        <translation>La respuesta tenía el estado 501. Puede venir de algo intermedio. %2</translation>
    </message>
    <message>
        <source>A part of the cluster did not answer</source>
        <translation>Una parte del clúster no respondió</translation>
    </message>
    <message>
        <source>The answer had the status 502: one service could not reach another. The request may have passed before that. %2</source>
        <translation>La respuesta tenía el estado 502: un servicio no pudo alcanzar a otro. La solicitud puede haber pasado antes. %2</translation>
    </message>
    <message>
        <source>Something in between could not reach the cluster</source>
        <translation>Algo intermedio no pudo alcanzar el clúster</translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 502. The request may have passed before that.</source>
        <translation>Un proxy o balanceador respondió en lugar del clúster, con el estado 502. La solicitud puede haber pasado antes.</translation>
    </message>
    <message>
        <source>The service is not available for now</source>
        <translation>El servicio no está disponible por ahora</translation>
    </message>
    <message>
        <source>The answer had the status 503. %2</source>
        <translation>La respuesta tenía el estado 503. %2</translation>
    </message>
    <message>
        <source>The service is not available for now, and %1 asks to wait %6 seconds. %2</source>
        <translation>El servicio no está disponible por ahora, y %1 pide esperar %6 segundos. %2</translation>
    </message>
    <message>
        <source>Something in between says that the cluster is not available</source>
        <translation>Algo intermedio dice que el clúster no está disponible</translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 503. The request may have passed before that.</source>
        <translation>Un proxy o balanceador respondió en lugar del clúster, con el estado 503. La solicitud puede haber pasado antes.</translation>
    </message>
    <message>
        <source>The cluster has lost its majority of nodes</source>
        <translation>El clúster ha perdido la mayoría de sus nodos</translation>
    </message>
    <message>
        <source>Too few nodes are up to decide anything. %2</source>
        <translation>Hay demasiado pocos nodos en marcha para decidir nada. %2</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. Bring the nodes of the cluster back first; then press Refresh.</source>
        <translation>No sabemos si la actualización empezó; no se volverá a enviar nada. Recupere primero los nodos del clúster; después pulse Releer.</translation>
    </message>
    <message>
        <source>A part of the cluster did not answer in time</source>
        <translation>Una parte del clúster no respondió a tiempo</translation>
    </message>
    <message>
        <source>The answer had the status 504. The work may go on in the cluster. %2</source>
        <translation>La respuesta tenía el estado 504. El trabajo puede seguir en el clúster. %2</translation>
    </message>
    <message>
        <source>Something in between waited too long for the cluster</source>
        <translation>Algo intermedio esperó demasiado al clúster</translation>
    </message>
    <message>
        <source>A proxy or balancer answered in the place of the cluster, with status 504. The cluster may well work on the request.</source>
        <translation>Un proxy o balanceador respondió en lugar del clúster, con el estado 504. Es posible que el clúster trabaje en la solicitud.</translation>
    </message>
    <message>
        <source>The cluster answered with an error</source>
        <translation>El clúster respondió con un error</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La respuesta no se pudo leer</translation>
    </message>
    <message>
        <source>The answer says success, but it was cut off or is not what the API documents. It named no task.</source>
        <translation>La respuesta dice que hubo éxito, pero se cortó o no es lo que documenta la API. No nombró ninguna tarea.</translation>
    </message>
    <message>
        <source>The answer did not come from the cluster</source>
        <translation>La respuesta no vino del clúster</translation>
    </message>
    <message>
        <source>A page came in the place of an answer, maybe from a proxy or a sign-in page in between.</source>
        <translation>Llegó una página en lugar de una respuesta, quizá de un proxy o de una página de inicio de sesión intermedia.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. The cluster is asked whether the task exists. Wait, or press Refresh. Check the address of the cluster.</source>
        <translation>No sabemos si la actualización empezó; no se volverá a enviar nada. Se pregunta al clúster si la tarea existe. Espere, o pulse Releer. Compruebe la dirección del clúster.</translation>
    </message>
    <message>
        <source>The answer speaks of something else</source>
        <translation>La respuesta habla de otra cosa</translation>
    </message>
    <message>
        <source>The answer names %5, which is not what was sent.</source>
        <translation>La respuesta nombra %5, que no es lo que se envió.</translation>
    </message>
    <message>
        <source>We do not know whether the upgrade started; nothing will be sent again. Where the cluster gave the task another number, that number is followed; otherwise check the cluster yourself.</source>
        <translation>No sabemos si la actualización empezó; no se volverá a enviar nada. Si el clúster dio otro número a la tarea, se sigue ese número; si no, compruebe usted mismo el clúster.</translation>
    </message>
    <message>
        <source>The answer was too large to be one of the cluster</source>
        <translation>La respuesta era demasiado grande para ser del clúster</translation>
    </message>
    <message>
        <source>The answer was longer than any task can be and was cut off. It may come from something in between.</source>
        <translation>La respuesta era más larga de lo que puede ser una tarea y se cortó. Puede venir de algo intermedio.</translation>
    </message>
    <message>
        <source>No answer came after the request had left</source>
        <translation>No llegó respuesta después de salir la solicitud</translation>
    </message>
    <message>
        <source>The request left this computer, and %1 did not answer in time.</source>
        <translation>La solicitud salió de este equipo, y %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke after the request had left</source>
        <translation>La conexión se cortó después de salir la solicitud</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before a complete answer came.</source>
        <translation>La conexión con %1 se cerró antes de que llegara una respuesta completa.</translation>
    </message>
    <message>
        <source>The cluster did not answer</source>
        <translation>El clúster no respondió</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time, so the request never left.</source>
        <translation>No se estableció a tiempo ninguna conexión con %1, así que la solicitud nunca salió.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check address, port and network, then submit a new upgrade.</source>
        <translation>No se envió nada. Compruebe dirección, puerto y red, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>The connection broke before the request had left</source>
        <translation>La conexión se cortó antes de salir la solicitud</translation>
    </message>
    <message>
        <source>The connection to %1 was closed while it was set up.</source>
        <translation>La conexión con %1 se cerró mientras se establecía.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it stays so, look at what stands between this computer and the cluster.</source>
        <translation>No se envió nada. Inténtelo de nuevo; si sigue igual, mire qué hay entre este equipo y el clúster.</translation>
    </message>
    <message>
        <source>The name of the cluster was not found</source>
        <translation>No se encontró el nombre del clúster</translation>
    </message>
    <message>
        <source>No address is known for the name in %1. The name may be wrong, or the name service does not answer.</source>
        <translation>No se conoce ninguna dirección para el nombre en %1. El nombre puede estar mal, o el servicio de nombres no responde.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the name and the network of this computer, then submit a new upgrade.</source>
        <translation>No se envió nada. Compruebe el nombre y la red de este equipo, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>The cluster refused the connection</source>
        <translation>El clúster rechazó la conexión</translation>
    </message>
    <message>
        <source>At %1 nothing takes connections. The port may be wrong, or the API of the cluster is down.</source>
        <translation>En %1 nada acepta conexiones. El puerto puede estar mal, o la API del clúster está parada.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the port (usually 9443) and the cluster, then submit a new upgrade.</source>
        <translation>No se envió nada. Compruebe el puerto (normalmente 9443) y el clúster, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>No se puede alcanzar el clúster</translation>
    </message>
    <message>
        <source>No way leads from this computer to %1, for example because a VPN is off.</source>
        <translation>Ningún camino lleva de este equipo a %1, por ejemplo porque una VPN está desactivada.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check network, VPN and firewall, then submit a new upgrade.</source>
        <translation>No se envió nada. Compruebe red, VPN y cortafuegos, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>The certificate of the cluster is not trusted</source>
        <translation>No se confía en el certificado del clúster</translation>
    </message>
    <message>
        <source>The identity of %1 could not be proved.</source>
        <translation>No se pudo probar la identidad de %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. No password left either. Open Clusters, compare the fingerprint, decide whether to trust it, then submit a new upgrade.</source>
        <translation>No se envió nada. Tampoco salió ninguna contraseña. Abra Clústeres, compare la huella, decida si confiar en ella, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted</source>
        <translation>El certificado no es aquel en el que confió</translation>
    </message>
    <message>
        <source>Another certificate came from %1 than before. It may have been renewed, or something stands in between.</source>
        <translation>De %1 llegó un certificado distinto al de antes. Puede haberse renovado, o hay algo en medio.</translation>
    </message>
    <message>
        <source>Nothing was sent. No password left either. Ask who renewed it, compare both fingerprints, and only then trust the new one.</source>
        <translation>No se envió nada. Tampoco salió ninguna contraseña. Pregunte quién lo renovó, compare ambas huellas, y solo entonces confíe en el nuevo.</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>No se estableció una conexión segura</translation>
    </message>
    <message>
        <source>With %1 no common way of encryption was found, or no encryption is spoken there.</source>
        <translation>Con %1 no se halló un cifrado común, o allí no se habla ninguno.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the port, and whether the cluster accepts TLS 1.2 or 1.3.</source>
        <translation>No se envió nada. Compruebe el puerto, y si el clúster acepta TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>You are signed out of the cluster</source>
        <translation>Su sesión en el clúster está cerrada</translation>
    </message>
    <message>
        <source>An earlier sign-in was refused, so nothing goes to this cluster until you sign in.</source>
        <translation>Se rechazó un inicio de sesión anterior, así que nada va a este clúster hasta que inicie sesión.</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in again, then submit a new upgrade.</source>
        <translation>No se envió nada. Vuelva a iniciar sesión, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>Writing the record took too long</source>
        <translation>Escribir el registro tardó demasiado</translation>
    </message>
    <message>
        <source>More than five minutes passed between your decision and the moment when it was safely on disk. The disk was slow, or this computer slept. A request that late is not expected any more.</source>
        <translation>Pasaron más de cinco minutos entre su decisión y el momento en que quedó segura en disco. El disco iba lento, o este equipo estaba en reposo. Una solicitud tan tardía ya no se espera.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the disk, then review and submit a new upgrade.</source>
        <translation>No se envió nada. Compruebe el disco, y revise y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>La solicitud no se envió</translation>
    </message>
    <message>
        <source>The program stopped before the request left, or could not begin. %2</source>
        <translation>El programa se detuvo antes de que saliera la solicitud, o no pudo empezar. %2</translation>
    </message>
    <message>
        <source>Nothing was sent. Submit a new upgrade.</source>
        <translation>No se envió nada. Envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>User name or password are wrong, or this kind of sign-in is turned off. After five refusals within 15 minutes the account is locked for 30 minutes.</source>
        <translation>El usuario o la contraseña son incorrectos, o este tipo de inicio de sesión está desactivado. Tras cinco rechazos en 15 minutos, la cuenta se bloquea 30 minutos.</translation>
    </message>
    <message>
        <source>Type both again with care. If it fails once more, ask an administrator before you go on.</source>
        <translation>Escriba ambos de nuevo con cuidado. Si vuelve a fallar, pregunte a un administrador antes de seguir.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>La contraseña ha caducado</translation>
    </message>
    <message>
        <source>The cluster knows the account, but its password is too old.</source>
        <translation>El clúster conoce la cuenta, pero su contraseña es demasiado antigua.</translation>
    </message>
    <message>
        <source>Change the password in the cluster, then sign in with the new one.</source>
        <translation>Cambie la contraseña en el clúster, e inicie sesión con la nueva.</translation>
    </message>
    <message>
        <source>This account may not use the API</source>
        <translation>Esta cuenta no puede usar la API</translation>
    </message>
    <message>
        <source>The cluster knows the account, but its role allows nothing here. %2</source>
        <translation>El clúster conoce la cuenta, pero su rol no permite nada aquí. %2</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask an administrator for a role.</source>
        <translation>Inicie sesión con otra cuenta, o pida un rol a un administrador.</translation>
    </message>
    <message>
        <source>This is not the API of a Redis Software cluster</source>
        <translation>Esta no es la API de un clúster de Redis Software</translation>
    </message>
    <message>
        <source>At %1 something answers, but it does not know the calls of the API.</source>
        <translation>En %1 responde algo, pero no conoce las llamadas de la API.</translation>
    </message>
    <message>
        <source>Check host and port; the API is usually at port 9443.</source>
        <translation>Compruebe host y puerto; la API suele estar en el puerto 9443.</translation>
    </message>
    <message>
        <source>The cluster did not accept the sign-in</source>
        <translation>El clúster no aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>The cluster found a fault in the request to sign in. %2</source>
        <translation>El clúster halló un error en la solicitud de inicio de sesión. %2</translation>
    </message>
    <message>
        <source>Check the address, and whether this sign-in is allowed in the cluster.</source>
        <translation>Compruebe la dirección, y si este inicio de sesión se permite en el clúster.</translation>
    </message>
    <message>
        <source>Simulated and real clusters do not mix</source>
        <translation>Los clústeres simulados y los reales no se mezclan</translation>
    </message>
    <message>
        <source>Of %1 and the clusters of this window, one is simulated and the other is real. Only the certificate was looked at; no password was sent.</source>
        <translation>De %1 y los clústeres de esta ventana, uno es simulado y el otro real. Solo se miró el certificado; no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Close the program and start it with --demo for simulated clusters, or without it for real ones.</source>
        <translation>Cierre el programa e inícielo con --demo para clústeres simulados, o sin ello para reales.</translation>
    </message>
    <message>
        <source>The cluster takes no more sign-ins for now</source>
        <translation>El clúster no acepta más inicios de sesión por ahora</translation>
    </message>
    <message>
        <source>Too many requests reached %1. %2</source>
        <translation>Llegaron demasiadas solicitudes a %1. %2</translation>
    </message>
    <message>
        <source>Wait some minutes, then sign in again.</source>
        <translation>Espere unos minutos, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>This does not look like a Redis Software cluster</source>
        <translation>Esto no parece un clúster de Redis Software</translation>
    </message>
    <message>
        <source>An answer came from %1, but not one that the API documents. It may be a web page or another service.</source>
        <translation>Llegó una respuesta de %1, pero no una que documente la API. Puede ser una página web u otro servicio.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>The cluster refused the sign-in: the password may have changed. Every call to it has stopped, because five refusals lock the account.</source>
        <translation>El clúster rechazó el inicio de sesión: la contraseña puede haber cambiado. Todas las llamadas a él se han detenido, porque cinco rechazos bloquean la cuenta.</translation>
    </message>
    <message>
        <source>Sign in again. Upgrades go on in the cluster; only this program cannot see them.</source>
        <translation>Vuelva a iniciar sesión. Las actualizaciones siguen en el clúster; solo este programa no puede verlas.</translation>
    </message>
    <message>
        <source>Signed out: the task cannot be seen</source>
        <translation>Sesión cerrada: no se puede ver la tarea</translation>
    </message>
    <message>
        <source>The cluster refused the sign-in while the task was watched. Every call to it has stopped, because five refusals lock the account.</source>
        <translation>El clúster rechazó el inicio de sesión mientras se observaba la tarea. Todas las llamadas a él se han detenido, porque cinco rechazos bloquean la cuenta.</translation>
    </message>
    <message>
        <source>The upgrade goes on in the cluster. Sign in again to see it.</source>
        <translation>La actualización sigue en el clúster. Vuelva a iniciar sesión para verla.</translation>
    </message>
    <message>
        <source>This account may not read this</source>
        <translation>Esta cuenta no puede leer esto</translation>
    </message>
    <message>
        <source>Sign in with an account that may, or go on without: what is missing is shown as unknown.</source>
        <translation>Inicie sesión con una cuenta que pueda, o siga sin ello: lo que falta se muestra como desconocido.</translation>
    </message>
    <message>
        <source>This account may no longer read tasks</source>
        <translation>Esta cuenta ya no puede leer tareas</translation>
    </message>
    <message>
        <source>The role of the account was changed, or it never covered this. %2</source>
        <translation>El rol de la cuenta cambió, o nunca abarcó esto. %2</translation>
    </message>
    <message>
        <source>The upgrade goes on in the cluster. Sign in with an account that may read tasks.</source>
        <translation>La actualización sigue en el clúster. Inicie sesión con una cuenta que pueda leer tareas.</translation>
    </message>
    <message>
        <source>The result was kept for its time and dropped, the cluster lost its tasks, or the request never arrived. This is not a failure of the upgrade.</source>
        <translation>El resultado se guardó su tiempo y se borró, el clúster perdió sus tareas, o la solicitud nunca llegó. Esto no es un fallo de la actualización.</translation>
    </message>
    <message>
        <source>The versions of the instances are compared. Do not submit again before that is clear.</source>
        <translation>Se comparan las versiones de las instancias. No envíe de nuevo antes de que eso esté claro.</translation>
    </message>
    <message>
        <source>The database is not on this cluster</source>
        <translation>La base de datos no está en este clúster</translation>
    </message>
    <message>
        <source>The cluster does not know %5. It may have been removed, or the cluster does not take part in it.</source>
        <translation>El clúster no conoce %5. Puede haberse quitado, o el clúster no participa en ello.</translation>
    </message>
    <message>
        <source>Compare the GUID, and look on the other clusters.</source>
        <translation>Compare el GUID, y mire en los demás clústeres.</translation>
    </message>
    <message>
        <source>The cluster does not know this call</source>
        <translation>El clúster no conoce esta llamada</translation>
    </message>
    <message>
        <source>This version of the software does not have %5.</source>
        <translation>Esta versión del software no tiene %5.</translation>
    </message>
    <message>
        <source>Go on: what cannot be read is shown as unknown.</source>
        <translation>Siga: lo que no se puede leer se muestra como desconocido.</translation>
    </message>
    <message>
        <source>The node passes requests on to another address</source>
        <translation>El nodo pasa las solicitudes a otra dirección</translation>
    </message>
    <message>
        <source>This node is not the master of the cluster and named another address. It was not followed, and no password went there.</source>
        <translation>Este nodo no es el master del clúster y nombró otra dirección. No se siguió, y no fue allí ninguna contraseña.</translation>
    </message>
    <message>
        <source>Connect to the name of the cluster or to its master node, or have “handle_redirects” turned on.</source>
        <translation>Conecte con el nombre del clúster o con su nodo master, o haga activar «handle_redirects».</translation>
    </message>
    <message>
        <source>The cluster asks for fewer requests</source>
        <translation>El clúster pide menos solicitudes</translation>
    </message>
    <message>
        <source>Too many requests reached %1.</source>
        <translation>Llegaron demasiadas solicitudes a %1.</translation>
    </message>
    <message>
        <source>The program waits and asks again by itself. What is shown may be old until then.</source>
        <translation>El programa espera y vuelve a preguntar por sí mismo. Hasta entonces lo mostrado puede ser antiguo.</translation>
    </message>
    <message>
        <source>The cluster failed while it read this</source>
        <translation>El clúster falló mientras leía esto</translation>
    </message>
    <message>
        <source>The answer of %1 had the status 500. %2</source>
        <translation>La respuesta de %1 tenía el estado 500. %2</translation>
    </message>
    <message>
        <source>The program asks again by itself. What is shown may be old until then.</source>
        <translation>El programa vuelve a preguntar por sí mismo. Hasta entonces lo mostrado puede ser antiguo.</translation>
    </message>
    <message>
        <source>The answer had the status 502: one service could not reach another. During an upgrade this happens for minutes.</source>
        <translation>La respuesta tenía el estado 502: un servicio no pudo alcanzar a otro. Durante una actualización esto ocurre durante minutos.</translation>
    </message>
    <message>
        <source>The program asks again by itself. This is not a failure of the upgrade. What is shown may be old until then.</source>
        <translation>El programa vuelve a preguntar por sí mismo. Esto no es un fallo de la actualización. Hasta entonces lo mostrado puede ser antiguo.</translation>
    </message>
    <message>
        <source>The answer had the status 503. During an upgrade this happens for minutes. %2</source>
        <translation>La respuesta tenía el estado 503. Durante una actualización esto ocurre durante minutos. %2</translation>
    </message>
    <message>
        <source>Bring the nodes of the cluster back. The program asks again by itself.</source>
        <translation>Recupere los nodos del clúster. El programa vuelve a preguntar por sí mismo.</translation>
    </message>
    <message>
        <source>The answer had the status 504.</source>
        <translation>La respuesta tenía el estado 504.</translation>
    </message>
    <message>
        <source>Check the name, and the network of this computer.</source>
        <translation>Compruebe el nombre, y la red de este equipo.</translation>
    </message>
    <message>
        <source>At %1 nothing takes connections. The port may be wrong, or the API is down for now.</source>
        <translation>En %1 nada acepta conexiones. El puerto puede estar mal, o la API está parada por ahora.</translation>
    </message>
    <message>
        <source>Check the port (usually 9443). During an upgrade wait some minutes first.</source>
        <translation>Compruebe el puerto (normalmente 9443). Durante una actualización espere primero unos minutos.</translation>
    </message>
    <message>
        <source>Check network, VPN and firewall.</source>
        <translation>Compruebe red, VPN y cortafuegos.</translation>
    </message>
    <message>
        <source>The cluster did not answer in time</source>
        <translation>El clúster no respondió a tiempo</translation>
    </message>
    <message>
        <source>No answer came from %1. It may be busy, or something on the way drops the requests.</source>
        <translation>No llegó respuesta de %1. Puede estar ocupado, o algo en el camino descarta las solicitudes.</translation>
    </message>
    <message>
        <source>The connection to the cluster broke</source>
        <translation>La conexión con el clúster se cortó</translation>
    </message>
    <message>
        <source>The identity of %1 could not be proved, so no password was sent.</source>
        <translation>No se pudo probar la identidad de %1, así que no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the cluster shows, then decide whether to trust it.</source>
        <translation>Compare la huella con la que muestra el clúster, y decida si confiar en ella.</translation>
    </message>
    <message>
        <source>Another certificate came from %1 than before, so no password was sent. It may have been renewed, or something stands in between.</source>
        <translation>De %1 llegó un certificado distinto al de antes, así que no se envió ninguna contraseña. Puede haberse renovado, o hay algo en medio.</translation>
    </message>
    <message>
        <source>Ask who renewed it, compare both fingerprints, and only then trust the new one.</source>
        <translation>Pregunte quién lo renovó, compare ambas huellas, y solo entonces confíe en el nuevo.</translation>
    </message>
    <message>
        <source>Check the port, and whether the cluster accepts TLS 1.2 or 1.3.</source>
        <translation>Compruebe el puerto, y si el clúster acepta TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La respuesta era demasiado grande</translation>
    </message>
    <message>
        <source>The answer of %1 was longer than this program takes and was cut off. It may come from something in between.</source>
        <translation>La respuesta de %1 era más larga de lo que este programa acepta y se cortó. Puede venir de algo intermedio.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, report this with the size of the cluster.</source>
        <translation>Compruebe la dirección. Si es correcta, comunique esto con el tamaño del clúster.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what the API documents: it was cut off, or came from something in between.</source>
        <translation>La respuesta de %1 no es lo que documenta la API: se cortó, o vino de algo intermedio.</translation>
    </message>
    <message>
        <source>The program asks again by itself. If it stays so, check the address of the cluster.</source>
        <translation>El programa vuelve a preguntar por sí mismo. Si sigue igual, compruebe la dirección del clúster.</translation>
    </message>
    <message>
        <source>The answer speaks of another task</source>
        <translation>La respuesta habla de otra tarea</translation>
    </message>
    <message>
        <source>The cluster was asked for one task and answered about %5.</source>
        <translation>Al clúster se le preguntó por una tarea y respondió sobre %5.</translation>
    </message>
    <message>
        <source>The answer is not used. The program asks again; if it stays so, look at the cluster yourself.</source>
        <translation>La respuesta no se usa. El programa vuelve a preguntar; si sigue igual, mire usted mismo el clúster.</translation>
    </message>
    <message>
        <source>Sign in again. Upgrades go on in the cluster.</source>
        <translation>Vuelva a iniciar sesión. Las actualizaciones siguen en el clúster.</translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation>La pregunta no se envió</translation>
    </message>
    <message>
        <source>The program stopped before it could ask %1. %2</source>
        <translation>El programa se detuvo antes de poder preguntar a %1. %2</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The cluster refused the request</source>
        <translation>El clúster rechazó la solicitud</translation>
    </message>
    <message>
        <source>The cluster checked the request and found a fault in it. %2</source>
        <translation>El clúster comprobó la solicitud y halló un error en ella. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Read what the cluster said, correct the form and submit a new upgrade.</source>
        <translation>No se inició nada. Lea lo que dijo el clúster, corrija el formulario y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>The cluster did not accept a value of the request</source>
        <translation>El clúster no aceptó un valor de la solicitud</translation>
    </message>
    <message>
        <source>A field has a type or a value that this version of the cluster does not accept. %2</source>
        <translation>Un campo tiene un tipo o un valor que esta versión del clúster no acepta. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Look for the field that is named, change or leave it out, and submit a new upgrade.</source>
        <translation>No se inició nada. Busque el campo que se nombra, cámbielo u omítalo, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>The cluster does not accept “Keep result for”</source>
        <translation>El clúster no acepta «Guardar el resultado»</translation>
    </message>
    <message>
        <source>The refusal names the header X-Result-TTL, which is the field “Keep result for”. %2</source>
        <translation>El rechazo nombra la cabecera X-Result-TTL, que es el campo «Guardar el resultado». %2</translation>
    </message>
    <message>
        <source>Nothing was started. A new upgrade without it can be submitted: choose the default of the cluster, which keeps the result for 500 seconds.</source>
        <translation>No se inició nada. Se puede enviar una nueva actualización sin ello: elija el valor del clúster, que guarda el resultado 500 segundos.</translation>
    </message>
    <message>
        <source>An instance cannot be upgraded to this version</source>
        <translation>Una instancia no se puede actualizar a esta versión</translation>
    </message>
    <message>
        <source>The nodes do not all have the version, or a module has none for it. %2</source>
        <translation>No todos los nodos tienen la versión, o un módulo no tiene ninguna para ella. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the findings for version and modules, choose another version, or upgrade the software of the clusters first.</source>
        <translation>No se inició nada. Compare los hallazgos de versión y módulos, elija otra versión, o actualice primero el software de los clústeres.</translation>
    </message>
    <message>
        <source>The target version is not above the current one</source>
        <translation>La versión de destino no está por encima de la actual</translation>
    </message>
    <message>
        <source>A database cannot go back to an older Redis version. %2</source>
        <translation>Una base de datos no puede volver a una versión de Redis más antigua. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose the current version or a newer one.</source>
        <translation>No se inició nada. Elija la versión actual o una más reciente.</translation>
    </message>
    <message>
        <source>The upgrade policy of the cluster does not allow this version</source>
        <translation>La política de actualización del clúster no permite esta versión</translation>
    </message>
    <message>
        <source>A cluster with the policy “major” allows only major releases. %2</source>
        <translation>Un clúster con la política «major» solo permite versiones mayores. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose a major release, or have an administrator change the upgrade policy.</source>
        <translation>No se inició nada. Elija una versión mayor, o haga que un administrador cambie la política de actualización.</translation>
    </message>
    <message>
        <source>A cluster has too few resources for the upgrade</source>
        <translation>Un clúster tiene pocos recursos para la actualización</translation>
    </message>
    <message>
        <source>Memory, shards or nodes do not suffice for the restart of the shards. %2</source>
        <translation>La memoria, los shards o los nodos no bastan para reiniciar los shards. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Free resources, or upgrade fewer shards in parallel, then submit a new upgrade.</source>
        <translation>No se inició nada. Libere recursos, o actualice menos shards en paralelo, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>A module that the request names is not on the cluster</source>
        <translation>Un módulo que nombra la solicitud no está en el clúster</translation>
    </message>
    <message>
        <source>Every cluster has module UIDs of its own. %2</source>
        <translation>Cada clúster tiene sus propios UID de módulos. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the UIDs with those of this cluster, or leave the module out of the request.</source>
        <translation>No se inició nada. Compare los UID con los de este clúster, o deje el módulo fuera de la solicitud.</translation>
    </message>
    <message>
        <source>User name or password are wrong, have changed, or may no longer be used this way. Every call to this cluster has stopped, because five refusals within 15 minutes lock the account.</source>
        <translation>El usuario o la contraseña son incorrectos, han cambiado, o ya no se pueden usar así. Todas las llamadas a este clúster se han detenido, porque cinco rechazos en 15 minutos bloquean la cuenta.</translation>
    </message>
    <message>
        <source>Nothing was started. Sign in again, then submit a new upgrade.</source>
        <translation>No se inició nada. Vuelva a iniciar sesión, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>The cluster knows the account, but its password is too old. %2</source>
        <translation>El clúster conoce la cuenta, pero su contraseña es demasiado antigua. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Change the password in the cluster, sign in with the new one, then submit a new upgrade.</source>
        <translation>No se inició nada. Cambie la contraseña en el clúster, inicie sesión con la nueva, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>This account may not upgrade</source>
        <translation>Esta cuenta no puede actualizar</translation>
    </message>
    <message>
        <source>The cluster does not let this account upgrade the database; the permission for it is upgrade_crdb. %2</source>
        <translation>El clúster no deja a esta cuenta actualizar la base de datos; el permiso para ello es upgrade_crdb. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Sign in with an account that may upgrade, or ask an administrator for the role.</source>
        <translation>No se inició nada. Inicie sesión con una cuenta que pueda actualizar, o pida el rol a un administrador.</translation>
    </message>
    <message>
        <source>The cluster does not let modules be changed</source>
        <translation>El clúster no deja cambiar módulos</translation>
    </message>
    <message>
        <source>Changing modules is turned off in the cluster. %2</source>
        <translation>Cambiar módulos está desactivado en el clúster. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Submit without a change of modules, or have an administrator turn it on.</source>
        <translation>No se inició nada. Envíe sin cambio de módulos, o haga que un administrador lo active.</translation>
    </message>
    <message>
        <source>The cluster knows no such database, or no such call</source>
        <translation>El clúster no conoce esa base de datos, o esa llamada</translation>
    </message>
    <message>
        <source>Either the database is not on this cluster, or the software is older than 8.0.18 and has no upgrade call. Which of the two could not be found out. %2</source>
        <translation>O la base de datos no está en este clúster, o el software es anterior a 8.0.18 y no tiene la llamada de actualización. No se pudo averiguar cuál de las dos. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the GUID, and look up the software version of the cluster.</source>
        <translation>No se inició nada. Compare el GUID, y mire la versión del software del clúster.</translation>
    </message>
    <message>
        <source>This database is not on the cluster</source>
        <translation>Esta base de datos no está en el clúster</translation>
    </message>
    <message>
        <source>The cluster does not know the GUID when it is asked for the database either. It may take part under another GUID, or not at all.</source>
        <translation>El clúster tampoco conoce el GUID cuando se le pregunta por la base de datos. Puede participar con otro GUID, o no participar.</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the GUID, or send the request through a cluster that takes part in the database.</source>
        <translation>No se inició nada. Compare el GUID, o envíe la solicitud a través de un clúster que participe en la base de datos.</translation>
    </message>
    <message>
        <source>This version of the cluster has no upgrade call</source>
        <translation>Esta versión del clúster no tiene la llamada de actualización</translation>
    </message>
    <message>
        <source>The call exists from Redis Software 8.0.18 on, and every participating cluster needs it.</source>
        <translation>La llamada existe desde Redis Software 8.0.18, y cada clúster participante la necesita.</translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first, or upgrade every instance by itself.</source>
        <translation>No se inició nada. Actualice primero el software de todos los clústeres participantes, o actualice cada instancia por separado.</translation>
    </message>
    <message>
        <source>The address exists, but the cluster takes no upgrade there. The call exists from Redis Software 8.0.18 on. %2</source>
        <translation>La dirección existe, pero el clúster no acepta allí ninguna actualización. La llamada existe desde Redis Software 8.0.18. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first.</source>
        <translation>No se inició nada. Actualice primero el software de todos los clústeres participantes.</translation>
    </message>
    <message>
        <source>A module does not fit the database</source>
        <translation>Un módulo no encaja con la base de datos</translation>
    </message>
    <message>
        <source>After the upgrade a module would lack something that a setting of the database needs. %2</source>
        <translation>Después de la actualización a un módulo le faltaría algo que un ajuste de la base de datos necesita. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Compare the findings for modules, and choose a version whose modules fit.</source>
        <translation>No se inició nada. Compare los hallazgos de módulos, y elija una versión cuyos módulos encajen.</translation>
    </message>
    <message>
        <source>The version of a module that comes with the target does not support a setting of this database, for example Active-Active. %2</source>
        <translation>La versión de un módulo que viene con el destino no admite un ajuste de esta base de datos, por ejemplo Active-Active. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Read below which module does not fit by the catalogues, and whether another version of it would. Then review a new upgrade.</source>
        <translation>No se inició nada. Lea abajo qué módulo no encaja según los catálogos, y si otra versión encajaría. Después revise una nueva actualización.</translation>
    </message>
    <message>
        <source>A module would become older</source>
        <translation>Un módulo pasaría a ser más antiguo</translation>
    </message>
    <message>
        <source>The target comes with an older version of a module than the database has. %2</source>
        <translation>El destino viene con una versión de un módulo más antigua que la de la base de datos. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose a newer Redis version, or remove the new UID of the module from the request.</source>
        <translation>No se inició nada. Elija una versión de Redis más reciente, o quite de la solicitud el nuevo UID del módulo.</translation>
    </message>
    <message>
        <source>A module is in use and cannot be replaced</source>
        <translation>Un módulo está en uso y no se puede sustituir</translation>
    </message>
    <message>
        <source>The cluster does not replace this module while a database uses it. %2</source>
        <translation>El clúster no sustituye este módulo mientras una base de datos lo usa. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Leave the module out of the request, or ask Redis support.</source>
        <translation>No se inició nada. Deje el módulo fuera de la solicitud, o pregunte al soporte de Redis.</translation>
    </message>
    <message>
        <source>The cluster is busy with something that stands in the way</source>
        <translation>El clúster está ocupado con algo que lo impide</translation>
    </message>
    <message>
        <source>Another change of this database or of the cluster goes on. %2</source>
        <translation>Hay otro cambio de esta base de datos o del clúster en curso. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Look at the running tasks, wait until they end, then submit a new upgrade.</source>
        <translation>No se inició nada. Mire las tareas en curso, espere a que terminen, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>Another task is running for this database</source>
        <translation>Hay otra tarea en curso para esta base de datos</translation>
    </message>
    <message>
        <source>An Active-Active database takes one change at a time. %2</source>
        <translation>Una base de datos Active-Active toma un cambio a la vez. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Follow the running task on the Tasks page and submit a new upgrade when it has ended.</source>
        <translation>No se inició nada. Siga la tarea en curso en la página Tareas y envíe una nueva actualización cuando haya terminado.</translation>
    </message>
    <message>
        <source>Something on the way asks for the length of the request</source>
        <translation>Algo en el camino pide la longitud de la solicitud</translation>
    </message>
    <message>
        <source>The length was sent, so a proxy or balancer in front of the cluster has removed it. %2</source>
        <translation>La longitud se envió, así que un proxy o balanceador delante del clúster la ha quitado. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Connect to a node of the cluster directly, or have the proxy looked at.</source>
        <translation>No se inició nada. Conecte directamente con un nodo del clúster, o haga revisar el proxy.</translation>
    </message>
    <message>
        <source>Something on the way calls the request too large</source>
        <translation>Algo en el camino considera la solicitud demasiado grande</translation>
    </message>
    <message>
        <source>The request has a few hundred bytes; a proxy or balancer in front of the cluster has a very low limit. %2</source>
        <translation>La solicitud tiene unos cientos de bytes; un proxy o balanceador delante del clúster tiene un límite muy bajo. %2</translation>
    </message>
    <message>
        <source>The cluster did not take the request for JSON</source>
        <translation>El clúster no tomó la solicitud por JSON</translation>
    </message>
    <message>
        <source>The type of the content was lost or changed on the way, probably by a proxy. %2</source>
        <translation>El tipo del contenido se perdió o cambió en el camino, probablemente por un proxy. %2</translation>
    </message>
    <message>
        <source>The cluster understood the request but cannot carry it out</source>
        <translation>El clúster entendió la solicitud pero no puede ejecutarla</translation>
    </message>
    <message>
        <source>The values are well formed but do not fit together. %2</source>
        <translation>Los valores están bien formados pero no encajan entre sí. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Connect to the name of the cluster or to its master node, or have “handle_redirects” turned on.</source>
        <translation>No se inició nada. Conecte con el nombre del clúster o con su nodo master, o haga activar «handle_redirects».</translation>
    </message>
    <message>
        <source>The address of the cluster has moved</source>
        <translation>La dirección del clúster ha cambiado</translation>
    </message>
    <message>
        <source>The answer named another address for good. It was not followed, and no password went there.</source>
        <translation>La respuesta nombró otra dirección de forma definitiva. No se siguió, y no fue allí ninguna contraseña.</translation>
    </message>
    <message>
        <source>Nothing was started. Check the new address with your administrators and save the cluster with it.</source>
        <translation>No se inició nada. Compruebe la nueva dirección con sus administradores y guarde el clúster con ella.</translation>
    </message>
    <message>
        <source>The cluster found no featureset for a module</source>
        <translation>El clúster no halló ningún featureset para un módulo</translation>
    </message>
    <message>
        <source>Known of Redis Software before 8.0.16-33 where a database has a newer Redis version than the software was made for. %2</source>
        <translation>Conocido de Redis Software anterior a 8.0.16-33, cuando una base de datos tiene una versión de Redis más reciente que aquella para la que se hizo el software. %2</translation>
    </message>
    <message>
        <source>Upgrade the software of all participating clusters, then upgrade the database again.</source>
        <translation>Actualice el software de todos los clústeres participantes, y actualice de nuevo la base de datos.</translation>
    </message>
    <message>
        <source>A module has no version for this Redis version</source>
        <translation>Un módulo no tiene versión para esta versión de Redis</translation>
    </message>
    <message>
        <source>The catalogue of a participating cluster has no version of a module that goes with the target. %2</source>
        <translation>El catálogo de un clúster participante no tiene ninguna versión de un módulo que vaya con el destino. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Choose a Redis version for which every cluster has the module, or have the module added to the clusters.</source>
        <translation>No se inició nada. Elija una versión de Redis para la que cada clúster tenga el módulo, o haga añadir el módulo a los clústeres.</translation>
    </message>
    <message>
        <source>The module version that the request names is for another Redis version</source>
        <translation>La versión de módulo que nombra la solicitud es para otra versión de Redis</translation>
    </message>
    <message>
        <source>Each version of a module goes with one Redis version. %2</source>
        <translation>Cada versión de un módulo va con una versión de Redis. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Leave the new UID of the module out of the request, or name the one that is for the target.</source>
        <translation>No se inició nada. Deje el nuevo UID del módulo fuera de la solicitud, o nombre el que es para el destino.</translation>
    </message>
    <message>
        <source>A module version needs newer software of the cluster</source>
        <translation>Una versión de módulo necesita un software de clúster más reciente</translation>
    </message>
    <message>
        <source>The module is made for a later version of Redis Software than some cluster has. %2</source>
        <translation>El módulo está hecho para una versión de Redis Software posterior a la de algún clúster. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Upgrade the software of all participating clusters first, or leave the module out of the request.</source>
        <translation>No se inició nada. Actualice primero el software de todos los clústeres participantes, o deje el módulo fuera de la solicitud.</translation>
    </message>
    <message>
        <source>The task ID is in use already</source>
        <translation>El identificador de tarea ya está en uso</translation>
    </message>
    <message>
        <source>The cluster has a task with the ID that the request gave. %2</source>
        <translation>El clúster tiene una tarea con el identificador que dio la solicitud. %2</translation>
    </message>
    <message>
        <source>Nothing was started. Look at that task on the Tasks page; a new upgrade gets an ID of its own.</source>
        <translation>No se inició nada. Mire esa tarea en la página Tareas; una nueva actualización recibe su propio identificador.</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>Connecting safely</source>
        <translation>Conectar con seguridad</translation>
    </message>
    <message>
        <source>Signing in and reading</source>
        <translation>Iniciar sesión y leer</translation>
    </message>
    <message>
        <source>An upgrade is refused</source>
        <translation>Se rechaza una actualización</translation>
    </message>
    <message>
        <source>The answer to an upgrade is unclear</source>
        <translation>La respuesta a una actualización no está clara</translation>
    </message>
    <message>
        <source>Inside a task, cancelling, and this program&apos;s record</source>
        <translation>Dentro de una tarea, la cancelación y el registro de este programa</translation>
    </message>
    <message>
        <source>A file that this cluster needs could not be read in time</source>
        <translation>Un archivo que este clúster necesita no se pudo leer a tiempo</translation>
    </message>
    <message>
        <source>The file %7, which is set for %1, could not be read within 5 s: the drive that it is on may be hung. Nothing was sent.</source>
        <translation>El archivo %7, puesto para %1, no se pudo leer en 5 s: la unidad en la que está puede haberse colgado. No se envió nada.</translation>
    </message>
    <message>
        <source>Try again once the drive answers, or choose a copy of the file on a disk of this computer.</source>
        <translation>Inténtelo de nuevo cuando la unidad responda, o elija una copia del archivo en un disco de este equipo.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Recorded on disk, before anything was sent: %1</source>
        <translation>Registrado en disco antes de enviar nada: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>The outcome of the request is not known: %1</source>
        <translation>No se conoce el resultado de la solicitud: %1</translation>
    </message>
    <message>
        <source>Check, %1</source>
        <translation>Comprobación, %1</translation>
    </message>
    <message>
        <source>The cluster says “%1”</source>
        <translation>El clúster dice «%1»</translation>
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
        <translation>Error en %2: %1</translation>
    </message>
    <message>
        <source>Error, no cluster named: %1</source>
        <translation>Error, sin clúster nombrado: %1</translation>
    </message>
    <message>
        <source>%2, read from the database itself: %1</source>
        <translation>%2, leído de la propia base de datos: %1</translation>
    </message>
    <message>
        <source>The instances were read: %1</source>
        <translation>Se leyeron las instancias: %1</translation>
    </message>
    <message>
        <source>The cluster does not know the task (%1). Asking again before this means anything.</source>
        <translation>El clúster no conoce la tarea (%1). Se vuelve a preguntar antes de que eso signifique algo.</translation>
    </message>
    <message>
        <source>%2 ran %1 before the request</source>
        <translation>%2 ejecutaba %1 antes de la solicitud</translation>
    </message>
    <message>
        <source>A person closed this upgrade. Shown was: %1</source>
        <translation>Una persona cerró esta actualización. Se mostraba: %1</translation>
    </message>
    <message>
        <source>The node passes the request on to %1. Nothing goes there unless a person says so.</source>
        <translation>El nodo pasa la solicitud a %1. Nada va allí si una persona no lo dice.</translation>
    </message>
    <message>
        <source>A person let the request continue at %1.</source>
        <translation>Una persona dejó que la solicitud siguiera en %1.</translation>
    </message>
    <message>
        <source>A person did not let the request continue at %1.</source>
        <translation>Una persona no dejó que la solicitud siguiera en %1.</translation>
    </message>
    <message>
        <source>A person asked to cancel the task.</source>
        <translation>Una persona pidió cancelar la tarea.</translation>
    </message>
    <message>
        <source>A person asked to cancel the task by force.</source>
        <translation>Una persona pidió cancelar la tarea por la fuerza.</translation>
    </message>
    <message>
        <source>The cluster took the request to cancel (%1).</source>
        <translation>El clúster aceptó la petición de cancelar (%1).</translation>
    </message>
    <message>
        <source>The cluster did not take the request to cancel: %1</source>
        <translation>El clúster no aceptó la petición de cancelar: %1</translation>
    </message>
    <message>
        <source>The request to cancel was not sent. %1</source>
        <translation>La petición de cancelar no se envió. %1</translation>
    </message>
    <message>
        <source>It is not known whether the request to cancel arrived. %1</source>
        <translation>No se sabe si llegó la petición de cancelar. %1</translation>
    </message>
    <message>
        <source>Unexpected, and changed nothing here: “%1”</source>
        <translation>Inesperado, y no cambió nada aquí: «%1»</translation>
    </message>
    <message>
        <source>This record does not fit its checksum and is not shown. It is still in the file.</source>
        <translation>Este registro no coincide con su suma de comprobación y no se muestra. Sigue en el archivo.</translation>
    </message>
    <message>
        <source>The program had stopped; continued from its record.</source>
        <translation>El programa se había detenido; continuó desde su registro.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceReader</name>
    <message>
        <source>Nobody is signed in to the cluster that started the upgrade.</source>
        <translation>Nadie ha iniciado sesión en el clúster que inició la actualización.</translation>
    </message>
    <message>
        <source>The health report could not be used: %1</source>
        <translation>El informe de estado no se pudo usar: %1</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>a task has no state of this name</source>
        <translation>ningún estado de tarea tiene este nombre</translation>
    </message>
    <message>
        <source>the GUID of a database is missing</source>
        <translation>falta el GUID de una base de datos</translation>
    </message>
    <message>
        <source>there is no goal</source>
        <translation>no hay objetivo</translation>
    </message>
    <message>
        <source>There is no exercise “%1”.</source>
        <translation>No hay ningún ejercicio «%1».</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>Sa&amp;ve the result…</source>
        <translation>&amp;Guardar el resultado…</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>Ejercicio: %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Hint for: %1</source>
        <translation>Pista para: %1</translation>
    </message>
    <message numerus="yes">
        <source>Costs %n point(s) of this goal.</source>
        <translation>
            <numerusform>Cuesta %n punto de este objetivo.</numerusform>
            <numerusform>Cuesta %n puntos de este objetivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Resultados (*.json)</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>No se guardó nada. %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 de %n punto</numerusform>
            <numerusform>%1 de %n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>More in the help</source>
        <translation>Más en la ayuda</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with the tasks (*.json)</source>
        <translation>JSON, con las tareas (*.json)</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>Node %1 of %2 runs Redis Software %3 (read at %4).</source>
        <translation>El nodo %1 de %2 ejecuta Redis Software %3 (leído a las %4).</translation>
    </message>
    <message>
        <source>After the refusal %1 was asked for the database itself: it does not know it either.</source>
        <translation>Tras el rechazo se preguntó a %1 por la propia base de datos: tampoco la conoce.</translation>
    </message>
    <message>
        <source>After the refusal %1 was asked for the database itself: it knows it. Only the upgrade call is missing.</source>
        <translation>Tras el rechazo se preguntó a %1 por la propia base de datos: la conoce. Solo falta la llamada de actualización.</translation>
    </message>
    <message>
        <source>Whether %1 knows the database could not be read after the refusal.</source>
        <translation>Tras el rechazo no se pudo leer si %1 conoce la base de datos.</translation>
    </message>
    <message>
        <source>No node of the connected clusters was read with software older than %1.</source>
        <translation>Ningún nodo leído de los clústeres conectados tiene un software anterior a %1.</translation>
    </message>
    <message>
        <source>The role of the account on %1 could not be read.</source>
        <translation>El rol de la cuenta en %1 no se pudo leer.</translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2” (read at %3). What this role may do could not be read.</source>
        <translation>En %1 la cuenta tiene el rol «%2» (leído a las %3). No se pudo leer qué permite este rol.</translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2”, which includes upgrade_crdb (read at %3). So something else refused it.</source>
        <translation>En %1 la cuenta tiene el rol «%2», que incluye upgrade_crdb (leído a las %3). Así que la rechazó otra cosa.</translation>
    </message>
    <message>
        <source>On %1 the account has the role “%2”, which does not include upgrade_crdb (read at %3).</source>
        <translation>En %1 la cuenta tiene el rol «%2», que no incluye upgrade_crdb (leído a las %3).</translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is below it.</source>
        <translation>%1 ejecuta Redis %2 (leído a las %3); el destino %4 está por debajo.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is the same.</source>
        <translation>%1 ejecuta Redis %2 (leído a las %3); el destino %4 es el mismo.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2 (read at %3); the target %4 is above it.</source>
        <translation>%1 ejecuta Redis %2 (leído a las %3); el destino %4 está por encima.</translation>
    </message>
    <message>
        <source>Software before 7.22.2-20 is known to refuse valid values of “Keep result for” (RS171560). A new upgrade with the default of the cluster can be submitted.</source>
        <translation>Se sabe que el software anterior a 7.22.2-20 rechaza valores válidos de «Guardar el resultado» (RS171560). Se puede enviar una nueva actualización con el valor del clúster.</translation>
    </message>
    <message>
        <source>All nodes of %1 run Redis Software %2 (read at %3).</source>
        <translation>Todos los nodos de %1 ejecutan Redis Software %2 (leído a las %3).</translation>
    </message>
    <message>
        <source>So this reading does not confirm what the cluster said. If it says so again, ask Redis support.</source>
        <translation>Así que esta lectura no confirma lo que dijo el clúster. Si lo dice otra vez, pregunte al soporte de Redis.</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Set this fault</source>
        <translation>Poner este fallo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>They happen at the simulated clusters, from now on. The class sees only what follows from them.</source>
        <translation>Ocurren en los clústeres simulados, a partir de ahora. La clase solo ve lo que resulta de ellos.</translation>
    </message>
    <message>
        <source>Every cluster</source>
        <translation>Cada clúster</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Cada llamada</translation>
    </message>
    <message>
        <source>The upgrade request</source>
        <translation>La solicitud de actualización</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>La tarea</translation>
    </message>
    <message>
        <source>The list of tasks</source>
        <translation>La lista de tareas</translation>
    </message>
    <message>
        <source>The list of CRDBs</source>
        <translation>La lista de CRDB</translation>
    </message>
    <message>
        <source>An instance</source>
        <translation>Una instancia</translation>
    </message>
    <message>
        <source>The health report</source>
        <translation>El informe de estado</translation>
    </message>
    <message>
        <source>The nodes</source>
        <translation>Los nodos</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Respuesta tardía</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>Error HTTP</translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation>Respuesta cortada</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Conexión restablecida</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message>
        <source>Nobody listens</source>
        <translation>Nadie escucha</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>Agujero negro</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Certificado caducado</translation>
    </message>
    <message>
        <source>Until taken back</source>
        <translation>Hasta que se retire</translation>
    </message>
    <message>
        <source>Fault at &amp;cluster</source>
        <translation>Fallo en el &amp;clúster</translation>
    </message>
    <message>
        <source>At c&amp;all</source>
        <translation>En la &amp;llamada</translation>
    </message>
    <message>
        <source>Kind of &amp;fault</source>
        <translation>Tipo de &amp;fallo</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>Cuán&amp;to</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Cuántas &amp;veces</translation>
    </message>
    <message>
        <source>Drop the next answer</source>
        <translation>Perder la próxima respuesta</translation>
    </message>
    <message>
        <source>The next upgrade request is taken, and its answer never arrives.</source>
        <translation>La próxima solicitud de actualización se acepta, y su respuesta no llega nunca.</translation>
    </message>
    <message>
        <source>Past the point of no return</source>
        <translation>Más allá del punto sin retorno</translation>
    </message>
    <message>
        <source>Time is put forward until the running upgrade can no longer be cancelled.</source>
        <translation>El tiempo se adelanta hasta que la actualización en curso ya no se pueda cancelar.</translation>
    </message>
    <message>
        <source>Cut the cluster off</source>
        <translation>Aislar el clúster</translation>
    </message>
    <message>
        <source>Nobody listens at the cluster that is chosen above, until it is taken back.</source>
        <translation>Nadie escucha en el clúster elegido arriba, hasta que se retire.</translation>
    </message>
    <message>
        <source>The upgrade can no longer be cancelled.</source>
        <translation>La actualización ya no se puede cancelar.</translation>
    </message>
    <message>
        <source>No upgrade is running that could get there.</source>
        <translation>No hay en curso ninguna actualización que pueda llegar ahí.</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Fallos vigentes</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Puesto: %1</translation>
    </message>
    <message>
        <source>It could not be set: the simulation has no TLS end, or no certificate could be made.</source>
        <translation>No se pudo poner: la simulación no tiene extremo TLS, o no se pudo crear ningún certificado.</translation>
    </message>
    <message>
        <source>Choose one, or type your own: GET /v1/nodes/*, where * stands for one part. Without a method it is every one.</source>
        <translation>Elija una, o escriba la suya: GET /v1/nodes/*, donde * sustituye a una parte. Sin método valen todos.</translation>
    </message>
</context>
<context>
    <name>FieldMessageLine</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>Se superó la comprobación (%n)</numerusform>
            <numerusform>Se superaron las %n comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that speak against it</source>
        <translation>
            <numerusform>%n comprobación en contra</numerusform>
            <numerusform>%n comprobaciones en contra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for you to read and tick</source>
        <translation>
            <numerusform>%n punto que debe leer y marcar</numerusform>
            <numerusform>%n puntos que debe leer y marcar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that could not be made</source>
        <translation>
            <numerusform>%n comprobación que no se pudo hacer</numerusform>
            <numerusform>%n comprobaciones que no se pudieron hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to know</source>
        <translation>
            <numerusform>%n punto que conviene saber</numerusform>
            <numerusform>%n puntos que conviene saber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n comprobación superada</numerusform>
            <numerusform>%n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobado</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Speaks against the upgrade</source>
        <translation>En contra de la actualización</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>I know this and go on</source>
        <translation>Lo sé y sigo adelante</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviarla de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>I know that %n check(s) could not be made</source>
        <translation>
            <numerusform>Sé que %n comprobación no se pudo hacer</numerusform>
            <numerusform>Sé que %n comprobaciones no se pudieron hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks above that could not be made</source>
        <translation>Todas las comprobaciones de arriba que no se pudieron hacer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show &amp;manual steps…</source>
        <translation>Mostrar los pasos &amp;manuales…</translation>
    </message>
    <message>
        <source>Show manual steps</source>
        <translation>Mostrar los pasos manuales</translation>
    </message>
    <message>
        <source>The documented steps by hand, for clusters without the upgrade call.</source>
        <translation>Los pasos documentados a mano, para clústeres sin la llamada de actualización.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Run again: %1</source>
        <translation>Repetir: %1</translation>
    </message>
    <message>
        <source>Only on simulated clusters: to see what the cluster answers.</source>
        <translation>Solo en clústeres simulados: para ver qué responde el clúster.</translation>
    </message>
</context>
<context>
    <name>FitModel</name>
    <message>
        <source>none for Redis %1</source>
        <translation>ninguna para Redis %1</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>no está en el catálogo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <translation>quizá %1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Missing capability</source>
        <translation>Capacidad que falta</translation>
    </message>
    <message>
        <source>That would fit</source>
        <translation>Que encajaría</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Modules and capabilities</source>
        <translation>Módulos y capacidades</translation>
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
        <translation>un clúster que no se nombra</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation>%1: %2, «%3»</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Detalles de la tarea</translation>
    </message>
    <message>
        <source>Ask the cluster for this task now (F5)</source>
        <translation>Preguntar ahora al clúster por esta tarea (F5)</translation>
    </message>
    <message>
        <source>This program did not start this task and cannot check versions that it did not plan. It only shows what the clusters tell, and can neither change nor cancel it.</source>
        <translation>Este programa no inició esta tarea y no puede comprobar versiones que no planeó. Solo muestra lo que dicen los clústeres, y no puede cambiarla ni cancelarla.</translation>
    </message>
    <message>
        <source>Status, as the cluster says</source>
        <translation>Estado, según el clúster</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
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
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>Vista aquí primero</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Últimas noticias</translation>
    </message>
    <message>
        <source>Steps, as last told</source>
        <translation>Pasos, según las últimas noticias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Database not named</source>
        <translation>Base de datos no nombrada</translation>
    </message>
    <message>
        <source>task %1 · told by %2</source>
        <translation>tarea %1 · indicada por %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>últimas noticias hace %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>seen for %1</source>
        <translation>vista desde hace %1</translation>
    </message>
    <message>
        <source>%1 · confirmed %2 ago</source>
        <translation>%1 · confirmado hace %2</translation>
    </message>
    <message>
        <source>seen for %1 · confirmed %2 ago</source>
        <translation>vista desde hace %1 · confirmado hace %2</translation>
    </message>
</context>
<context>
    <name>ForeignTask</name>
    <message>
        <source>No longer known</source>
        <translation>Ya no se conoce</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelándose</translation>
    </message>
    <message>
        <source>Finished, not verified</source>
        <translation>Terminada, no verificada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sin estado</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 no longer tells of this task. How it ended is not known here; that does not mean that it failed. Read the versions of the database before you do anything to it.</source>
        <translation>%1 ya no informa de esta tarea. Aquí no se sabe cómo terminó; eso no significa que fallara. Lea las versiones de la base de datos antes de hacer nada con ella.</translation>
    </message>
    <message>
        <source>%1 says that this task finished. What it was to change was not planned here, so no version was verified.</source>
        <translation>%1 dice que esta tarea terminó. Lo que debía cambiar no se planeó aquí, así que no se verificó ninguna versión.</translation>
    </message>
    <message>
        <source>%1 says that this task failed. What it had changed until then is not known here.</source>
        <translation>%1 dice que esta tarea falló. Aquí no se sabe qué había cambiado hasta entonces.</translation>
    </message>
    <message>
        <source>%1 says that this task was cancelled. What it had changed until then is not known here.</source>
        <translation>%1 dice que esta tarea se canceló. Aquí no se sabe qué había cambiado hasta entonces.</translation>
    </message>
    <message>
        <source>%1 says that this task ended, in a word that this program does not know.</source>
        <translation>%1 dice que esta tarea terminó, con una palabra que este programa no conoce.</translation>
    </message>
    <message>
        <source>This program has no record of starting this task. It is followed until it ends. While it runs, the checks hold back an upgrade of the same database.</source>
        <translation>Este programa no tiene registro de haber iniciado esta tarea. Se sigue hasta que termine. Mientras está en curso, las comprobaciones retienen una actualización de la misma base de datos.</translation>
    </message>
    <message>
        <source>Started elsewhere</source>
        <translation>Iniciada en otra parte</translation>
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
        <translation>SIMULACIÓN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Clúster %1</translation>
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
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Take out of this window</source>
        <translation>Sacar de esta ventana</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>This is an end: a new upgrade of the database can be reviewed.</source>
        <translation>Esto es un final: se puede revisar una nueva actualización de la base de datos.</translation>
    </message>
    <message>
        <source>Until it ends no other upgrade of the database can be sent from here.</source>
        <translation>Hasta que termine no se puede enviar desde aquí otra actualización de la base de datos.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Qué significan los estados</translation>
    </message>
    <message>
        <source>Each status with the sentence that the task then shows, here for the database checkout on rs-east.example.com.</source>
        <translation>Cada estado con la frase que muestra entonces la tarea, aquí para la base de datos checkout en rs-east.example.com.</translation>
    </message>
    <message>
        <source>Beside the status</source>
        <translation>Junto al estado</translation>
    </message>
    <message>
        <source>A step lasts much longer than usual. The task shows probable reasons.</source>
        <translation>Un paso dura mucho más de lo normal. La tarea muestra motivos probables.</translation>
    </message>
    <message>
        <source>The task takes longer than earlier ones that ended well.</source>
        <translation>La tarea tarda más que las anteriores que terminaron bien.</translation>
    </message>
    <message>
        <source>Every instance already runs what was asked for, and the cluster still calls the task running.</source>
        <translation>Cada instancia ya ejecuta lo que se pidió, y el clúster aún dice que la tarea está en curso.</translation>
    </message>
    <message>
        <source>What the errors mean</source>
        <translation>Qué significan los errores</translation>
    </message>
    <message>
        <source>Everything that this program can explain. The clusters here are rs-east.example.com and rs-west.example.com; where an error happens, its own names and the cluster&apos;s own words are shown.</source>
        <translation>Todo lo que este programa puede explicar. Los clústeres aquí son rs-east.example.com y rs-west.example.com; cuando ocurre un error, se muestran sus propios nombres y las palabras del clúster.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Ninguna página tiene todas estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with these words</source>
        <translation>
            <numerusform>%n página con estas palabras</numerusform>
            <numerusform>%n páginas con estas palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>This record does not fit its checksum and is not shown. It is still in the file.</source>
        <translation>Este registro no coincide con su suma de comprobación y no se muestra. Sigue en el archivo.</translation>
    </message>
    <message>
        <source>%1, CRDB %2</source>
        <translation>%1, CRDB %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Name, GUID, task, cluster, error …</source>
        <translation>Nombre, GUID, tarea, clúster, error …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Solicitudes y respuestas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Every decision, request, answer, step and error of every upgrade is recorded here, and stays when the clusters have long forgotten it.</source>
        <translation>Cada decisión, solicitud, respuesta, paso y error de cada actualización se registra aquí, y permanece cuando los clústeres lo han olvidado hace mucho.</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Ningún registro coincide</translation>
    </message>
    <message>
        <source>Nothing in the history fits this search and these filters. Words are looked for as they are typed, in names, GUIDs, task ids, clusters and what was recorded.</source>
        <translation>Nada en el historial coincide con esta búsqueda y estos filtros. Las palabras se buscan como se escriben, en nombres, GUID, identificadores de tarea, clústeres y lo que se registró.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Exportando a %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1, some of them only as damaged.</source>
        <translation>
            <numerusform>%n registro exportado a %1, solo como dañado.</numerusform>
            <numerusform>%n registros exportados a %1, algunos de ellos solo como dañados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1.</source>
        <translation>
            <numerusform>%n registro exportado a %1.</numerusform>
            <numerusform>%n registros exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1 is a link to another place. Choose a name of its own.</source>
        <translation>No se exportó nada: %1 es un enlace a otro lugar. Elija un nombre propio.</translation>
    </message>
    <message>
        <source>Nothing was exported: the folder of the record itself is not a place for exports. Choose another folder.</source>
        <translation>No se exportó nada: la carpeta del propio registro no es lugar para exportaciones. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 could not be written (%2). Choose another folder, or free some space.</source>
        <translation>No se exportó nada: %1 no se pudo escribir (%2). Elija otra carpeta, o libere espacio.</translation>
    </message>
    <message>
        <source>Nothing was exported: the record could not be read (%1).</source>
        <translation>No se exportó nada: el registro no se pudo leer (%1).</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Character %1 is %2. A GUID has only the digits 0 to 9, the letters a to f, and hyphens.</source>
        <translation>El carácter %1 es %2. Un GUID solo tiene las cifras 0 a 9, las letras a a f y guiones.</translation>
    </message>
    <message>
        <source>The hyphens are missing. A GUID has groups of 8, 4, 4, 4 and 12 digits with hyphens between them.</source>
        <translation>Faltan los guiones. Un GUID tiene grupos de 8, 4, 4, 4 y 12 cifras con guiones entre ellos.</translation>
    </message>
    <message>
        <source>Group %1 has %2 of %3 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation>El grupo %1 tiene %2 de %3 cifras. Un GUID tiene grupos de 8, 4, 4, 4 y 12 cifras.</translation>
    </message>
    <message>
        <source>Group %1 has 0 of %2 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation>El grupo %1 tiene 0 de %2 cifras. Un GUID tiene grupos de 8, 4, 4, 4 y 12 cifras.</translation>
    </message>
    <message>
        <source>There is more after the fifth group. A GUID has groups of 8, 4, 4, 4 and 12 digits.</source>
        <translation>Hay algo más tras el quinto grupo. Un GUID tiene grupos de 8, 4, 4, 4 y 12 cifras.</translation>
    </message>
    <message>
        <source>Enter the GUID of the database: 32 digits in groups of 8, 4, 4, 4 and 12, with hyphens between them.</source>
        <translation>Escriba el GUID de la base de datos: 32 cifras en grupos de 8, 4, 4, 4 y 12, con guiones entre ellos.</translation>
    </message>
    <message>
        <source>After the GUID comes “%1”. Remove it.</source>
        <translation>Tras el GUID viene «%1». Quítelo.</translation>
    </message>
    <message>
        <source>Enter a task ID, or let the program make a new one.</source>
        <translation>Escriba un identificador de tarea, o deje que el programa cree uno nuevo.</translation>
    </message>
    <message>
        <source>Character %1 is %2. A task ID has only letters a to z, digits, hyphens and underscores.</source>
        <translation>El carácter %1 es %2. Un identificador de tarea solo tiene letras de la a a la z, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The task ID has %1 characters; 64 are allowed.</source>
        <translation>El identificador de tarea tiene %1 caracteres; se permiten 64.</translation>
    </message>
</context>
<context>
    <name>InstanceEnds</name>
    <message>
        <source>It runs Redis %1 (read at %2).</source>
        <translation>Ejecuta Redis %1 (leído a las %2).</translation>
    </message>
    <message>
        <source>It was not read after the end yet.</source>
        <translation>Aún no se ha leído tras el final.</translation>
    </message>
    <message>
        <source>It could not be read after the end: %1</source>
        <translation>No se pudo leer tras el final: %1</translation>
    </message>
    <message>
        <source>The task failed here.</source>
        <translation>La tarea falló aquí.</translation>
    </message>
    <message>
        <source>The task failed here, after the step “%1”.</source>
        <translation>La tarea falló aquí, después del paso «%1».</translation>
    </message>
    <message>
        <source>No step was reported.</source>
        <translation>No se informó de ningún paso.</translation>
    </message>
    <message>
        <source>The last step that was reported is “%1”.</source>
        <translation>El último paso del que se informó es «%1».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>No empezado</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how far it went, what was read</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every instance runs the target version, although the task did not end well. If the featureset of the database lags: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</source>
        <translation>Cada instancia ejecuta la versión de destino, aunque la tarea no terminó bien. Si el featureset de la base de datos se queda atrás: crdb-cli crdb update --crdb-guid %1 --featureset-version yes</translation>
    </message>
    <message>
        <source>Sign in to the clusters that could not be read, then press Refresh: the instances are read again.</source>
        <translation>Inicie sesión en los clústeres que no se pudieron leer, y pulse Releer: las instancias se vuelven a leer.</translation>
    </message>
    <message>
        <source>The instances run different versions, and there is no way back to the older one. Until all are upgraded, add or remove no instance and change nothing else about the database.</source>
        <translation>Las instancias ejecutan versiones distintas, y no hay vuelta a la más antigua. Hasta que todas estén actualizadas, no añada ni quite ninguna instancia ni cambie nada más de la base de datos.</translation>
    </message>
    <message>
        <source>Use no commands of modules, such as search or JSON, until every instance runs 8.0 or later.</source>
        <translation>No use comandos de módulos, como la búsqueda o JSON, hasta que cada instancia ejecute 8.0 o posterior.</translation>
    </message>
</context>
<context>
    <name>InstanceEndsCard</name>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>What is known of every instance</source>
        <translation>Lo que se sabe de cada instancia</translation>
    </message>
</context>
<context>
    <name>InstanceModel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
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
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation>Featureset</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>InstanceReader</name>
    <message>
        <source>Nobody is signed in to %1, so this instance could not be read.</source>
        <translation>Nadie ha iniciado sesión en %1, así que esta instancia no se pudo leer.</translation>
    </message>
    <message>
        <source>The cluster does not say which of its databases this instance is.</source>
        <translation>El clúster no dice cuál de sus bases de datos es esta instancia.</translation>
    </message>
    <message>
        <source>The connection to this cluster ended while the instance was being read.</source>
        <translation>La conexión con este clúster terminó mientras se leía la instancia.</translation>
    </message>
    <message>
        <source>The cluster&apos;s answer about this instance could not be used.</source>
        <translation>La respuesta del clúster sobre esta instancia no se pudo usar.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The system keychain has no password for this cluster, or it is locked. Unlock it and connect again, or type the password.</source>
        <translation>El llavero del sistema no tiene contraseña para este clúster, o está bloqueado. Desbloquéelo y vuelva a conectar, o escriba la contraseña.</translation>
    </message>
    <message>
        <source>This session has no system keychain. The password is kept until the program is closed.</source>
        <translation>Esta sesión no tiene llavero del sistema. La contraseña se guarda hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The system keychain is locked or refused. Unlock it and connect again, or type the password.</source>
        <translation>El llavero del sistema está bloqueado o la negó. Desbloquéelo y vuelva a conectar, o escriba la contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>The system keychain has not answered for %n second(s). Type the password, or connect again when it answers.</source>
        <translation>
            <numerusform>El llavero del sistema no ha respondido desde hace %n segundo. Escriba la contraseña, o vuelva a conectar cuando responda.</numerusform>
            <numerusform>El llavero del sistema no ha respondido desde hace %n segundos. Escriba la contraseña, o vuelva a conectar cuando responda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password in the system keychain was kept for another address or another certificate, so it was not used. Type it once more if this is the right machine.</source>
        <translation>La contraseña en el llavero del sistema se guardó para otra dirección u otro certificado, así que no se usó. Escríbala una vez más si esta es la máquina correcta.</translation>
    </message>
    <message>
        <source>What the system keychain has for this cluster was not written by this program. Type the password.</source>
        <translation>Lo que el llavero del sistema tiene para este clúster no lo escribió este programa. Escriba la contraseña.</translation>
    </message>
    <message>
        <source>The system keychain could not be used. The password is kept until the program is closed.</source>
        <translation>El llavero del sistema no se pudo usar. La contraseña se guarda hasta que se cierre el programa.</translation>
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
        <translation>%1 (desde hace %2, sin terminar)</translation>
    </message>
    <message>
        <source>no step was reported</source>
        <translation>no se informó de ningún paso</translation>
    </message>
    <message>
        <source>no step reported yet</source>
        <translation>aún no se ha informado de ningún paso</translation>
    </message>
    <message>
        <source>%1; failed here</source>
        <translation>%1; falló aquí</translation>
    </message>
    <message>
        <source>%1; not finished when the task ended</source>
        <translation>%1; sin terminar cuando acabó la tarea</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>LeftToDoCard</name>
    <message>
        <source>What is left to do</source>
        <translation>Lo que queda por hacer</translation>
    </message>
    <message>
        <source>The documented commands for this database. This program does not run them.</source>
        <translation>Los comandos documentados para esta base de datos. Este programa no los ejecuta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Your first upgrade</source>
        <translation>Su primera actualización</translation>
    </message>
    <message>
        <source>Upgrade the database checkout from Redis 7.4 to 8.4 and wait until the program has verified it.</source>
        <translation>Actualice la base de datos checkout de Redis 7.4 a 8.4 y espere hasta que el programa lo haya verificado.</translation>
    </message>
    <message>
        <source>The upgrade of checkout is verified.</source>
        <translation>La actualización de checkout está verificada.</translation>
    </message>
    <message>
        <source>Upgrade page: the GUID and the version are filled in. Check, then Review, then the button that names the upgrade.</source>
        <translation>Página Actualización: el GUID y la versión ya están rellenados. Elija Comprobar, después Revisión y después el botón que nombra la actualización.</translation>
    </message>
    <message>
        <source>Every instance of checkout runs Redis 8.4.</source>
        <translation>Todas las instancias de checkout usan Redis 8.4.</translation>
    </message>
    <message>
        <source>Choose 8.4, not the newest available version.</source>
        <translation>Elija 8.4, no la versión más reciente disponible.</translation>
    </message>
    <message>
        <source>Exactly one upgrade request reached the clusters.</source>
        <translation>A los clústeres llegó exactamente una solicitud de actualización.</translation>
    </message>
    <message>
        <source>Look before you send again: the Tasks page tells whether anything is under way.</source>
        <translation>Mire antes de volver a enviar: la página Tareas indica si hay algo en curso.</translation>
    </message>
    <message>
        <source>The right database</source>
        <translation>La base de datos correcta</translation>
    </message>
    <message>
        <source>Upgrade sessions to Redis 8.4. Leave checkout, which has a similar purpose, as it is.</source>
        <translation>Actualice sessions a Redis 8.4. Deje como está checkout, que tiene un fin parecido.</translation>
    </message>
    <message>
        <source>The upgrade of sessions is verified.</source>
        <translation>La actualización de sessions está verificada.</translation>
    </message>
    <message>
        <source>Databases page: choose the row of sessions, then Upgrade.</source>
        <translation>Página Bases de datos: elija la fila de sessions y después Actualización.</translation>
    </message>
    <message>
        <source>sessions runs Redis 8.4 everywhere.</source>
        <translation>sessions usa Redis 8.4 en todas partes.</translation>
    </message>
    <message>
        <source>Choose the version in the form before you review.</source>
        <translation>Elija la versión en el formulario antes de pasar a la revisión.</translation>
    </message>
    <message>
        <source>No request for checkout was sent.</source>
        <translation>No se envió ninguna solicitud para checkout.</translation>
    </message>
    <message>
        <source>The form opens with checkout. Change the GUID, or start from the Databases page.</source>
        <translation>El formulario se abre con checkout. Cambie el GUID, o empiece desde la página Bases de datos.</translation>
    </message>
    <message>
        <source>Nothing was heard</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>The connection breaks while the request is under way. Bring the upgrade to a proven end without sending it twice.</source>
        <translation>La conexión se corta mientras la solicitud está en camino. Lleve la actualización a un final demostrado sin enviarla dos veces.</translation>
    </message>
    <message>
        <source>Wait. The program looks for the task by the number that it recorded before it sent.</source>
        <translation>Espere. El programa busca la tarea por el número que anotó antes de enviar.</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>¿Llegó?</translation>
    </message>
    <message>
        <source>The connection breaks, and this time nothing arrived. Prove it, close the task, and upgrade after all.</source>
        <translation>La conexión se corta, y esta vez no llegó nada. Demuéstrelo, cierre la tarea y haga después la actualización.</translation>
    </message>
    <message>
        <source>The first request is closed as not received.</source>
        <translation>La primera solicitud está cerrada como no recibida.</translation>
    </message>
    <message>
        <source>Tasks page: after the quiet period the evidence is complete, and a button lets you confirm it. Put the time forward on the Training page.</source>
        <translation>Página Tareas: tras el periodo de calma las pruebas están completas, y un botón le permite confirmarlo. Adelante el tiempo en la página Formación.</translation>
    </message>
    <message>
        <source>A second upgrade of checkout is verified.</source>
        <translation>Una segunda actualización de checkout está verificada.</translation>
    </message>
    <message>
        <source>Only after the first is closed the form sends again.</source>
        <translation>El formulario solo vuelve a enviar cuando la primera está cerrada.</translation>
    </message>
    <message>
        <source>Exactly two upgrade requests reached the clusters.</source>
        <translation>A los clústeres llegaron exactamente dos solicitudes de actualización.</translation>
    </message>
    <message>
        <source>Refused, but for what?</source>
        <translation>Rechazada, pero ¿por qué?</translation>
    </message>
    <message>
        <source>This cluster refuses the upgrade. Find out what exactly it does not take, and upgrade without it.</source>
        <translation>Este clúster rechaza la actualización. Averigüe qué es exactamente lo que no acepta, y actualice sin ello.</translation>
    </message>
    <message>
        <source>The first request was refused.</source>
        <translation>La primera solicitud fue rechazada.</translation>
    </message>
    <message>
        <source>Send it as it is and read the card.</source>
        <translation>Envíela tal como está y lea la tarjeta.</translation>
    </message>
    <message>
        <source>The upgrade is verified.</source>
        <translation>La actualización está verificada.</translation>
    </message>
    <message>
        <source>Advanced, Keep result for: the cluster&apos;s default sends no such wish.</source>
        <translation>Avanzado, Guardar el resultado: con el valor del clúster no se envía ninguna petición de este tipo.</translation>
    </message>
    <message>
        <source>Signed out half-way</source>
        <translation>Sesión perdida a mitad de camino</translation>
    </message>
    <message>
        <source>While the upgrade runs your password is changed to “changed-meanwhile”. See the upgrade to its end, and do not lock the account.</source>
        <translation>Mientras la actualización está en curso, su contraseña se cambia por «changed-meanwhile». Siga la actualización hasta el final sin que se bloquee la cuenta.</translation>
    </message>
    <message>
        <source>You are signed in again on rs-east.</source>
        <translation>Ha vuelto a iniciar sesión en rs-east.</translation>
    </message>
    <message>
        <source>The header and a bar on every page offer Sign in again.</source>
        <translation>La cabecera y una barra en cada página ofrecen Volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>No more than three sign-ins were refused.</source>
        <translation>No se rechazaron más de tres inicios de sesión.</translation>
    </message>
    <message>
        <source>Do not guess. Five refused sign-ins lock the account.</source>
        <translation>No pruebe al azar. Cinco inicios de sesión rechazados bloquean la cuenta.</translation>
    </message>
    <message>
        <source>After you have signed in the program goes on by itself.</source>
        <translation>Cuando haya iniciado sesión, el programa sigue por sí solo.</translation>
    </message>
    <message>
        <source>Finish it forward</source>
        <translation>Terminar hacia delante</translation>
    </message>
    <message>
        <source>The upgrade fails on the second cluster. Nothing is rolled back: bring all three instances to Redis 8.4.</source>
        <translation>La actualización falla en el segundo clúster. Nada se revierte: lleve las tres instancias a Redis 8.4.</translation>
    </message>
    <message>
        <source>The first upgrade failed.</source>
        <translation>La primera actualización falló.</translation>
    </message>
    <message>
        <source>Send it and watch.</source>
        <translation>Envíela y observe.</translation>
    </message>
    <message>
        <source>checkout runs Redis 8.4 everywhere.</source>
        <translation>checkout usa Redis 8.4 en todas partes.</translation>
    </message>
    <message>
        <source>Upgrade once more to the same version: what is done stays done, the rest follows.</source>
        <translation>Actualice otra vez a la misma versión: lo hecho queda hecho, y lo demás sigue.</translation>
    </message>
    <message>
        <source>The second upgrade is verified.</source>
        <translation>La segunda actualización está verificada.</translation>
    </message>
    <message>
        <source>Wait until the instances were read on their own clusters.</source>
        <translation>Espere hasta que las instancias se hayan leído en sus propios clústeres.</translation>
    </message>
    <message>
        <source>Stop it in time</source>
        <translation>Detener a tiempo</translation>
    </message>
    <message>
        <source>A colleague calls: stop the upgrade, now. Cancel it before the point of no return.</source>
        <translation>Llama un compañero: hay que detener la actualización, ahora mismo. Cancélela antes del punto sin retorno.</translation>
    </message>
    <message>
        <source>The upgrade is cancelled.</source>
        <translation>La actualización está cancelada.</translation>
    </message>
    <message>
        <source>Tasks page, Cancel task. Be quick: after the last shard of an instance there is no way back.</source>
        <translation>Página Tareas, Cancelar la tarea. Dese prisa: tras el último shard de una instancia no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>One request to cancel was enough.</source>
        <translation>Bastó una sola solicitud de cancelación.</translation>
    </message>
    <message>
        <source>Wait for the answer. Asking twice helps nobody.</source>
        <translation>Espere la respuesta. Pedirlo dos veces no ayuda a nadie.</translation>
    </message>
    <message>
        <source>It never ends</source>
        <translation>No termina nunca</translation>
    </message>
    <message>
        <source>All instances run the new version, and the task does not end. Leave it alone: nothing has to be sent.</source>
        <translation>Todas las instancias usan la nueva versión, y la tarea no termina. Déjela en paz: no hay que enviar nada.</translation>
    </message>
    <message>
        <source>Send the upgrade and watch the lanes.</source>
        <translation>Envíe la actualización y observe los carriles.</translation>
    </message>
    <message>
        <source>Nothing was cancelled and nothing was sent again.</source>
        <translation>No se canceló nada ni se volvió a enviar nada.</translation>
    </message>
    <message>
        <source>Read what the Tasks page says of a task that goes on although its instances are done.</source>
        <translation>Lea lo que dice la página Tareas de una tarea que sigue aunque sus instancias ya están listas.</translation>
    </message>
    <message>
        <source>The answer was cut off</source>
        <translation>La respuesta se cortó</translation>
    </message>
    <message>
        <source>The cluster takes the request and begins to answer; then the connection breaks.</source>
        <translation>El clúster toma la solicitud y empieza a responder; entonces se corta la conexión.</translation>
    </message>
    <message>
        <source>Half an answer is no answer. The task is found by the number that was recorded before the request left.</source>
        <translation>Media respuesta no es una respuesta. La tarea se encuentra por el número anotado antes de que saliera la solicitud.</translation>
    </message>
    <message>
        <source>Not one byte came back</source>
        <translation>No volvió ni un byte</translation>
    </message>
    <message>
        <source>The cluster takes the request and starts. Its answer never leaves: the connection just ends.</source>
        <translation>El clúster toma la solicitud y empieza. Su respuesta nunca sale: la conexión simplemente termina.</translation>
    </message>
    <message>
        <source>An upgrade can run although nothing was heard. It is found by the number recorded before the request left.</source>
        <translation>Una actualización puede estar en curso aunque no haya noticias. Se encuentra por el número anotado antes de que saliera la solicitud.</translation>
    </message>
    <message>
        <source>Garbled answers</source>
        <translation>Respuestas ilegibles</translation>
    </message>
    <message>
        <source>For a while the answers about the task cannot be read.</source>
        <translation>Durante un rato las respuestas sobre la tarea no se pueden leer.</translation>
    </message>
    <message>
        <source>An answer that cannot be read says nothing about the upgrade. Wait for one that can.</source>
        <translation>Una respuesta que no se puede leer no dice nada de la actualización. Espere una que sí se pueda leer.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>The gateway answers 503 and asks to come back later. The request went through all the same.</source>
        <translation>La pasarela responde 503 y pide volver más tarde. La solicitud pasó de todos modos.</translation>
    </message>
    <message>
        <source>Asked to wait, the program waits, and then asks for the task. It does not repeat the request.</source>
        <translation>Si se le pide esperar, el programa espera y después pregunta por la tarea. No repite la solicitud.</translation>
    </message>
    <message>
        <source>A header the cluster does not take</source>
        <translation>Una cabecera que el clúster no acepta</translation>
    </message>
    <message>
        <source>This build of the cluster software refuses requests that say how long the result shall be kept, although the value is valid.</source>
        <translation>Esta compilación del software del clúster rechaza las solicitudes que dicen cuánto tiempo se ha de guardar el resultado, aunque el valor es válido.</translation>
    </message>
    <message>
        <source>Read a refusal (400) and submit again with the cluster&apos;s default.</source>
        <translation>Leer un rechazo (400) y volver a enviar con el valor del clúster.</translation>
    </message>
    <message>
        <source>Somebody else stopped it</source>
        <translation>Otra persona la detuvo</translation>
    </message>
    <message>
        <source>A colleague cancels your upgrade from the command line while it runs.</source>
        <translation>Un compañero cancela su actualización desde la línea de comandos mientras está en curso.</translation>
    </message>
    <message>
        <source>Cancelled is not undone. See which instances have the new version and which have not.</source>
        <translation>Cancelada no es deshecha. Vea qué instancias tienen la nueva versión y cuáles no.</translation>
    </message>
    <message>
        <source>Deleted under its feet</source>
        <translation>Eliminada en plena actualización</translation>
    </message>
    <message>
        <source>While the upgrade runs a colleague deletes the database.</source>
        <translation>Mientras la actualización está en curso, un compañero elimina la base de datos.</translation>
    </message>
    <message>
        <source>A task can fail for reasons that have nothing to do with the upgrade. Read its errors.</source>
        <translation>Una tarea puede fallar por motivos que no tienen que ver con la actualización. Lea sus errores.</translation>
    </message>
    <message>
        <source>Stopped half-way</source>
        <translation>Detenida a mitad de camino</translation>
    </message>
    <message>
        <source>The upgrade runs well on the first cluster and fails on the second. The third is never begun.</source>
        <translation>La actualización va bien en el primer clúster y falla en el segundo. El tercero no llega a empezar.</translation>
    </message>
    <message>
        <source>Nothing is rolled back. Find the cluster, the error and what runs where now.</source>
        <translation>Nada se revierte. Encuentre el clúster, el error y qué versión hay ahora en cada sitio.</translation>
    </message>
    <message>
        <source>Finished, it says</source>
        <translation>Terminada, según dice</translation>
    </message>
    <message>
        <source>All steps run on all clusters and the task says finished. One instance still runs the old version.</source>
        <translation>Todos los pasos se ejecutan en todos los clústeres y la tarea dice finished. Una instancia sigue con la versión antigua.</translation>
    </message>
    <message>
        <source>Finished is a claim. Find the instance that contradicts it, and the fact that proves it.</source>
        <translation>Terminada es una afirmación. Encuentre la instancia que la contradice, y el hecho que lo demuestra.</translation>
    </message>
    <message>
        <source>Allowed to look, not to touch</source>
        <translation>Mirar sin tocar</translation>
    </message>
    <message>
        <source>Just before the upgrade is submitted, an administrator gives your account a role that may only look.</source>
        <translation>Justo antes de enviar la actualización, un administrador da a su cuenta un rol que solo permite consultar.</translation>
    </message>
    <message>
        <source>Tell a missing permission (403) from a wrong password (401).</source>
        <translation>Distinguir un permiso que falta (403) de una contraseña incorrecta (401).</translation>
    </message>
    <message>
        <source>The answer got lost</source>
        <translation>La respuesta se perdió</translation>
    </message>
    <message>
        <source>The request reaches the cluster, but a gateway on the way answers that nobody is there.</source>
        <translation>La solicitud llega al clúster, pero una pasarela intermedia responde que allí no hay nadie.</translation>
    </message>
    <message>
        <source>503 is not a refusal. Nothing is sent twice; the task is looked up under its own name.</source>
        <translation>503 no es un rechazo. Nada se envía dos veces; la tarea se busca por su propio nombre.</translation>
    </message>
    <message>
        <source>One cluster does not show its instance</source>
        <translation>Un clúster no muestra su instancia</translation>
    </message>
    <message>
        <source>Your account may see everything on two clusters; on the third the instance is hidden.</source>
        <translation>Su cuenta puede verlo todo en dos clústeres; en el tercero la instancia está oculta.</translation>
    </message>
    <message>
        <source>What cannot be read cannot be verified. Finished is less than verified, and the program says so.</source>
        <translation>Lo que no se puede leer no se puede verificar. Terminada es menos que verificada, y el programa lo dice.</translation>
    </message>
    <message>
        <source>An error inside</source>
        <translation>Un error interno</translation>
    </message>
    <message>
        <source>The cluster answers 500. Whether it began cannot be read from that.</source>
        <translation>El clúster responde 500. De eso no se puede saber si empezó.</translation>
    </message>
    <message>
        <source>A 500 is no refusal: it may have begun. See what the program looks for, and that nothing is sent twice.</source>
        <translation>Un 500 no es un rechazo: puede haber empezado. Vea qué busca el programa, y que nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Upgraded, not connected</source>
        <translation>Actualizada, pero sin conexión</translation>
    </message>
    <message>
        <source>The upgrade ends well on every cluster, but one replication link does not come up again.</source>
        <translation>La actualización termina bien en todos los clústeres, pero un enlace de replicación no se restablece.</translation>
    </message>
    <message>
        <source>A database whose instances do not replicate is not done. Read the verdict line by line.</source>
        <translation>Una base de datos cuyas instancias no replican no está terminada. Lea el veredicto línea por línea.</translation>
    </message>
    <message>
        <source>A page instead of an answer</source>
        <translation>Una página en lugar de una respuesta</translation>
    </message>
    <message>
        <source>Between you and the cluster stands a gateway that answers the upgrade with its own sign-in page.</source>
        <translation>Entre usted y el clúster hay una pasarela que responde a la actualización con su propia página de inicio de sesión.</translation>
    </message>
    <message>
        <source>A 200 is not an answer of the API. What came is shown as text, and the task is looked for.</source>
        <translation>Un 200 no es por sí solo una respuesta de la API. Lo que llegó se muestra como texto, y se busca la tarea.</translation>
    </message>
    <message>
        <source>Two versions at once</source>
        <translation>Dos versiones a la vez</translation>
    </message>
    <message>
        <source>An earlier upgrade got no further than one cluster. The instances run different versions.</source>
        <translation>Una actualización anterior no pasó de un clúster. Las instancias usan versiones distintas.</translation>
    </message>
    <message>
        <source>Unfinished upgrades are finished forward. See the drift, and the goal that all can reach.</source>
        <translation>Las actualizaciones inacabadas se terminan hacia delante. Vea la divergencia, y el destino que todas pueden alcanzar.</translation>
    </message>
    <message>
        <source>No version of the module</source>
        <translation>Ninguna versión del módulo</translation>
    </message>
    <message>
        <source>On one cluster the catalogue has no version of the module for the new Redis.</source>
        <translation>En un clúster el catálogo no tiene ninguna versión del módulo para el nuevo Redis.</translation>
    </message>
    <message>
        <source>Tell two refusals about modules apart: none for this version (400), and one that does not fit (406).</source>
        <translation>Distinguir dos rechazos sobre módulos: ninguno para esta versión (400), y uno que no encaja (406).</translation>
    </message>
    <message>
        <source>No module commands, please</source>
        <translation>Sin comandos de módulos, por favor</translation>
    </message>
    <message>
        <source>The database has search and JSON and goes from Redis 7.4 to 8.4. Nothing blocks their commands meanwhile.</source>
        <translation>La base de datos tiene Search y JSON y pasa de Redis 7.4 a 8.4. Mientras tanto, nada bloquea sus comandos.</translation>
    </message>
    <message>
        <source>Know the window in which module commands can stop replication, and who has to be told.</source>
        <translation>Conocer el intervalo en que los comandos de módulos pueden detener la replicación, y saber a quién hay que avisar.</translation>
    </message>
    <message>
        <source>A module that cannot be Active-Active</source>
        <translation>Un módulo que no puede ser Active-Active</translation>
    </message>
    <message>
        <source>The database metrics carries a time series module. No version of it has the capability an Active-Active database needs.</source>
        <translation>La base de datos metrics lleva un módulo de series temporales. Ninguna de sus versiones tiene la capacidad que necesita una base de datos Active-Active.</translation>
    </message>
    <message>
        <source>Read a refusal (406): which module, which capability, and what can be done.</source>
        <translation>Leer un rechazo (406): qué módulo, qué capacidad y qué se puede hacer.</translation>
    </message>
    <message>
        <source>The connection ends after the request was read, and the cluster has done nothing with it.</source>
        <translation>La conexión termina después de leerse la solicitud, y el clúster no hizo nada con ella.</translation>
    </message>
    <message>
        <source>No answer proves nothing. Read the evidence of the quiet period before you say that it never arrived.</source>
        <translation>La falta de respuesta no demuestra nada. Lea las pruebas del periodo de calma antes de decir que la solicitud nunca llegó.</translation>
    </message>
    <message>
        <source>Done, but it never ends</source>
        <translation>Hecha, pero no termina nunca</translation>
    </message>
    <message>
        <source>Every instance reaches the new version, but the task stays at started. Cluster software before 8.0.20-96 is known for this.</source>
        <translation>Todas las instancias alcanzan la nueva versión, pero la tarea se queda en started. Se sabe que le ocurre al software del clúster anterior a 8.0.20-96.</translation>
    </message>
    <message>
        <source>Look at the instances, not only at the task. Why the program goes on watching and says what it sees.</source>
        <translation>Mire las instancias, no solo la tarea. Por qué el programa sigue observando y dice lo que ve.</translation>
    </message>
    <message>
        <source>Somebody deleted it</source>
        <translation>Alguien la eliminó</translation>
    </message>
    <message>
        <source>Just before the upgrade is submitted, a colleague deletes the database.</source>
        <translation>Justo antes de enviar la actualización, un compañero elimina la base de datos.</translation>
    </message>
    <message>
        <source>A 404 can mean two things: no such database, or a cluster too old for the call. See how they are told apart.</source>
        <translation>Un 404 puede significar dos cosas: no existe esa base de datos, o el clúster es demasiado antiguo para la llamada. Vea cómo se distinguen.</translation>
    </message>
    <message>
        <source>A cluster without the upgrade call</source>
        <translation>Un clúster sin la llamada de actualización</translation>
    </message>
    <message>
        <source>One cluster still runs Redis Software 8.0.16. The call to upgrade an Active-Active database came with 8.0.18.</source>
        <translation>Un clúster usa todavía Redis Software 8.0.16. La llamada para actualizar una base de datos Active-Active llegó con 8.0.18.</translation>
    </message>
    <message>
        <source>Cluster software first, databases second.</source>
        <translation>Primero el software del clúster, después las bases de datos.</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>The cluster accepts the request and answers with a number that is not yours.</source>
        <translation>El clúster acepta la solicitud y responde con un número que no es el suyo.</translation>
    </message>
    <message>
        <source>Both numbers are asked for, and the one that exists is followed.</source>
        <translation>Se pregunta por los dos números, y se sigue el que existe.</translation>
    </message>
    <message>
        <source>While the upgrade runs an administrator changes your password.</source>
        <translation>Mientras la actualización está en curso, un administrador cambia su contraseña.</translation>
    </message>
    <message>
        <source>The upgrade goes on without you. All requests stop at the first refusal, so that the account is not locked. Sign in again to see the end.</source>
        <translation>La actualización sigue sin usted. Todas las solicitudes se detienen con el primer rechazo, para que no se bloquee la cuenta. Vuelva a iniciar sesión para ver el final.</translation>
    </message>
    <message>
        <source>The peers do not let each other in</source>
        <translation>Los pares no se dejan entrar</translation>
    </message>
    <message>
        <source>Somebody changed the password of the account by which the clusters reach each other. Nothing shows it before the upgrade.</source>
        <translation>Alguien cambió la contraseña de la cuenta con la que los clústeres se comunican entre sí. Nada lo muestra antes de la actualización.</translation>
    </message>
    <message>
        <source>Some errors come only from the task. Find the cluster that was refused and what has to be mended there.</source>
        <translation>Algunos errores solo vienen de la tarea. Encuentre el clúster que fue rechazado, y qué hay que arreglar en él.</translation>
    </message>
    <message>
        <source>The cluster forgot</source>
        <translation>El clúster lo olvidó</translation>
    </message>
    <message>
        <source>Half-way the cluster no longer knows the task, long before its result may go.</source>
        <translation>A mitad de camino el clúster ya no conoce la tarea, mucho antes de que su resultado pueda desaparecer.</translation>
    </message>
    <message>
        <source>A missing record is not an end. See what is looked at instead, and what can be said.</source>
        <translation>Un registro que falta no es un final. Vea qué se mira en su lugar, y qué se puede decir.</translation>
    </message>
    <message>
        <source>A valid value is refused</source>
        <translation>Se rechaza un valor válido</translation>
    </message>
    <message>
        <source>This cluster refuses the wish to keep the result for a day, as some versions of the software do.</source>
        <translation>Este clúster rechaza la petición de guardar el resultado un día, como hacen algunas versiones del software.</translation>
    </message>
    <message>
        <source>Read the refusal to its end: the upgrade itself was not refused. Submit anew without the wish.</source>
        <translation>Lea el rechazo hasta el final: la actualización en sí no se rechazó. Envíela de nuevo sin esa petición.</translation>
    </message>
    <message>
        <source>Search on Auto Tiering</source>
        <translation>Search en Auto Tiering</translation>
    </message>
    <message>
        <source>The database recommendations keeps part of its data on flash and has Search loaded. Search does not fit the newer flash format.</source>
        <translation>La base de datos recommendations guarda parte de sus datos en flash y tiene cargado Search. Search no encaja con el formato de flash más nuevo.</translation>
    </message>
    <message>
        <source>A refusal (406) that comes from a setting of the database, not from the module alone.</source>
        <translation>Un rechazo (406) que viene de un ajuste de la base de datos, no solo del módulo.</translation>
    </message>
    <message>
        <source>Slow line</source>
        <translation>Línea lenta</translation>
    </message>
    <message>
        <source>Answers of the cluster come seconds late while the upgrade runs.</source>
        <translation>Las respuestas del clúster llegan con segundos de retraso mientras la actualización está en curso.</translation>
    </message>
    <message>
        <source>Late is not lost: every value shows how old it is.</source>
        <translation>Tarde no es perdido: cada valor muestra su antigüedad.</translation>
    </message>
    <message>
        <source>A long night</source>
        <translation>Una noche larga</translation>
    </message>
    <message>
        <source>Large shards take minutes to load on every cluster.</source>
        <translation>Los shards grandes tardan minutos en cargarse en cada clúster.</translation>
    </message>
    <message>
        <source>Tell slow from stuck: which step, for how long, confirmed when.</source>
        <translation>Distinguir lo lento de lo atascado: qué paso, durante cuánto tiempo, confirmado cuándo.</translation>
    </message>
    <message>
        <source>Upgraded between two looks</source>
        <translation>Actualizado entre dos miradas</translation>
    </message>
    <message>
        <source>When you connect one cluster runs 8.0.16. Before you submit its software is upgraded.</source>
        <translation>Cuando usted se conecta, un clúster usa 8.0.16. Antes de que envíe, se actualiza su software.</translation>
    </message>
    <message>
        <source>Facts age. What was true when you looked may not be when you press.</source>
        <translation>Los hechos envejecen. Lo que era cierto cuando miró puede no serlo cuando pulse.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>On the last cluster a large shard loads for minutes, and the task does not say why it stands still.</source>
        <translation>En el último clúster un shard grande tarda minutos en cargarse, y la tarea no dice por qué está parada.</translation>
    </message>
    <message>
        <source>Tell slow from stuck: which cluster, which step, since when, and what the cluster itself is doing.</source>
        <translation>Distinguir lo lento de lo atascado: qué clúster, qué paso, desde cuándo, y qué está haciendo el propio clúster.</translation>
    </message>
    <message>
        <source>A good evening</source>
        <translation>Una buena noche</translation>
    </message>
    <message>
        <source>Three clusters are healthy and run the same software. The database checkout is on Redis 7.4 and shall go to 8.4.</source>
        <translation>Tres clústeres están bien y usan el mismo software. La base de datos checkout está en Redis 7.4 y debe pasar a 8.4.</translation>
    </message>
    <message>
        <source>See the whole way once: form, checks, review, task, steps on each cluster, and the proof at the end.</source>
        <translation>Ver una vez todo el recorrido: formulario, comprobaciones, revisión, tarea, pasos en cada clúster y la prueba al final.</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>Demasiado tarde para cancelar</translation>
    </message>
    <message>
        <source>The upgrade takes its time, and you are asked to stop it. After the last shard there is no way back.</source>
        <translation>La actualización lleva su tiempo, y le piden que la detenga. Tras el último shard no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Cancel in time, and cancel too late: see what the cluster answers each time.</source>
        <translation>Cancelar a tiempo, y cancelar demasiado tarde: vea qué responde el clúster en cada caso.</translation>
    </message>
    <message>
        <source>The password was changed a minute ago</source>
        <translation>La contraseña se cambió hace un minuto</translation>
    </message>
    <message>
        <source>Just before the upgrade is submitted, an administrator changes your password.</source>
        <translation>Justo antes de enviar la actualización, un administrador cambia su contraseña.</translation>
    </message>
    <message>
        <source>One refused sign-in stops all requests to the cluster, so that the account is not locked.</source>
        <translation>Un solo inicio de sesión rechazado detiene todas las solicitudes al clúster, para que no se bloquee la cuenta.</translation>
    </message>
    <message>
        <source>Queued for good</source>
        <translation>En cola para siempre</translation>
    </message>
    <message>
        <source>The service that works on CRDB tasks is switched off on the cluster. It accepts the request and never begins.</source>
        <translation>El servicio que procesa las tareas CRDB está desactivado en el clúster. El clúster acepta la solicitud y nunca empieza.</translation>
    </message>
    <message>
        <source>Accepted is not begun. Tell waiting from working, and find the service that is off.</source>
        <translation>Aceptada no es empezada. Distinga esperar de trabajar, y encuentre el servicio que está desactivado.</translation>
    </message>
    <message>
        <source>Another certificate half-way</source>
        <translation>Otro certificado a mitad de camino</translation>
    </message>
    <message>
        <source>While the upgrade runs an administrator renews the certificate of your cluster, and the connection ends.</source>
        <translation>Mientras se ejecuta la actualización, un administrador renueva el certificado de su clúster, y la conexión termina.</translation>
    </message>
    <message>
        <source>The upgrade goes on without you. Nothing is asked of a machine that shows another certificate until you have compared it and trust it.</source>
        <translation>La actualización continúa sin usted. No se pregunta nada a una máquina que muestra otro certificado hasta que usted lo haya comparado y confíe en él.</translation>
    </message>
    <message>
        <source>A node restarts half-way</source>
        <translation>Un nodo se reinicia a mitad de camino</translation>
    </message>
    <message>
        <source>While the upgrade runs the node that you are connected to restarts: for a while every question is cut off, then it answers again.</source>
        <translation>Mientras se ejecuta la actualización, se reinicia el nodo al que está conectado: durante un rato se corta cada pregunta, después vuelve a responder.</translation>
    </message>
    <message>
        <source>No contact is no failure. The upgrade goes on in the cluster; the program asks again, ever more slowly, and sees the end.</source>
        <translation>No tener contacto no es un fallo. La actualización continúa en el clúster; el programa vuelve a preguntar, cada vez más despacio, y ve el final.</translation>
    </message>
    <message>
        <source>Sent on to an internal address</source>
        <translation>Remitido a una dirección interna</translation>
    </message>
    <message>
        <source>A node that is not in charge answers the upgrade with 307 and names an address that only exists inside the cluster&apos;s own network.</source>
        <translation>Un nodo que no está al cargo responde a la actualización con 307 y nombra una dirección que solo existe en la red propia del clúster.</translation>
    </message>
    <message>
        <source>An upgrade is never sent on by itself to a machine that you did not trust. Nothing was started: connect to the node in charge, then send it.</source>
        <translation>Una actualización nunca se remite por sí sola a una máquina en la que usted no confió. No se inició nada: conéctese al nodo que está al cargo y envíela después.</translation>
    </message>
</context>
<context>
    <name>LostAnswer</name>
    <message>
        <source>The program had stopped before the answer came</source>
        <translation>El programa se había detenido antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>At %1 the request had left, and no answer came that says whether it was accepted.</source>
        <translation>A las %1 la solicitud había salido, y no llegó ninguna respuesta que diga si se aceptó.</translation>
    </message>
    <message>
        <source>At %1 the request had left, and no answer came that says whether it was accepted: %2.</source>
        <translation>A las %1 la solicitud había salido, y no llegó ninguna respuesta que diga si se aceptó: %2.</translation>
    </message>
    <message>
        <source>%1 The task was found at %2: %3 was asked for the number %4 and knew it. Nothing was sent again.</source>
        <translation>%1 La tarea se encontró a las %2: se preguntó a %3 por el número %4 y lo conocía. No se volvió a enviar nada.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>SIMULATION — %1</source>
        <translation>SIMULACIÓN — %1</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Show the goals</source>
        <translation>Mostrar los objetivos</translation>
    </message>
    <message>
        <source>No cluster is connected</source>
        <translation>No hay ningún clúster conectado</translation>
    </message>
    <message>
        <source>Connect to one cluster of an Active-Active database, better to all of them: each tells about its own instance.</source>
        <translation>Conecte con un clúster de una base de datos Active-Active, mejor con todos: cada uno informa de su propia instancia.</translation>
    </message>
    <message>
        <source>Connect a cluster</source>
        <translation>Conectar un clúster</translation>
    </message>
    <message>
        <source>Choose a saved cluster</source>
        <translation>Elegir un clúster guardado</translation>
    </message>
    <message>
        <source>Fill in the form without a cluster</source>
        <translation>Rellenar el formulario sin clúster</translation>
    </message>
    <message>
        <source>Start training with simulated clusters</source>
        <translation>Empezar la formación con clústeres simulados</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Connect to a cluster…</source>
        <translation>&amp;Conectar con un clúster…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Bases de datos</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>Act&amp;ualización</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Clusters</source>
        <translation>&amp;Clústeres</translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <translation>Fo&amp;rmación</translation>
    </message>
    <message>
        <source>Task &amp;strip</source>
        <translation>Barra de tarea&amp;s</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Lan&amp;guage at the next start</source>
        <translation>&amp;Idioma en el próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <translation>Texto &amp;grande</translation>
    </message>
    <message>
        <source>Class &amp;mode</source>
        <translation>&amp;Modo de clase</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>&amp;Según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics are in the clipboard: versions, calls and times, without names, addresses and passwords.</source>
        <translation>El diagnóstico está en el portapapeles: versiones, llamadas y horas, sin nombres, direcciones ni contraseñas.</translation>
    </message>
    <message>
        <source>Write a &amp;detailed log</source>
        <translation>Escribir un registro &amp;detallado</translation>
    </message>
    <message>
        <source>Every call is written to %1 until the program ends.</source>
        <translation>Cada llamada se escribe en %1 hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Only warnings are logged.</source>
        <translation>Solo se registran las advertencias.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>%1 %2

Upgrades Active-Active databases of Redis Software clusters through their REST API, watches the tasks and shows how they ended.

Free software under the GNU General Public License, version 3 or later. Not a product of Redis.</source>
        <translation>%1 %2

Actualiza bases de datos Active-Active de clústeres de Redis Software mediante su API REST, observa las tareas y muestra cómo terminaron.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. No es un producto de Redis.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Waiting for the cluster&apos;s answer to the request on its way. If you quit now, it is checked at the next start.</source>
        <translation>Esperando la respuesta del clúster a la solicitud en camino. Si sale ahora, se comprueba en el próximo inicio.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Exercise “%1”: %2 of %n goal(s) reached.</source>
        <translation>
            <numerusform>Ejercicio «%1»: %2 de %n objetivo alcanzado.</numerusform>
            <numerusform>Ejercicio «%1»: %2 de %n objetivos alcanzados.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitting is off. %1. %2 %3</source>
        <translation>El envío está desactivado. %1. %2 %3</translation>
    </message>
    <message>
        <source>The record is in a folder on the network (%1). It is written more slowly there, and just as safely; do not use it from two computers at a time.</source>
        <translation>El registro está en una carpeta de la red (%1). Allí se escribe más despacio, y con la misma seguridad; no lo use desde dos equipos a la vez.</translation>
    </message>
    <message>
        <source>&amp;Upgrade a database…</source>
        <translation>Act&amp;ualizar una base de datos…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>E&amp;xportar el historial…</translation>
    </message>
    <message>
        <source>R&amp;efresh</source>
        <translation>Rel&amp;eer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>Search &amp;commands…</source>
        <translation>Buscar &amp;comandos…</translation>
    </message>
    <message>
        <source>Copy a &amp;link to what is chosen</source>
        <translation>Copiar un en&amp;lace a lo elegido</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>A&amp;yuda sobre lo que se muestra</translation>
    </message>
    <message>
        <source>For the &amp;first upgrade</source>
        <translation>Para la &amp;primera actualización</translation>
    </message>
    <message>
        <source>What the &amp;statuses mean</source>
        <translation>Qué significan los &amp;estados</translation>
    </message>
    <message>
        <source>What the &amp;errors mean</source>
        <translation>Qué significan los e&amp;rrores</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>%1 is in the clipboard. It shows this page, and does nothing else.</source>
        <translation>%1 está en el portapapeles. El enlace muestra esta página, y no hace nada más.</translation>
    </message>
    <message>
        <source>Nothing is chosen here.</source>
        <translation>Aquí no hay nada elegido.</translation>
    </message>
    <message>
        <source>No connected cluster has told of the database %1 so far. It is chosen here as soon as one does.</source>
        <translation>Ningún clúster conectado ha informado aún de la base de datos %1. Se elige aquí en cuanto uno lo haga.</translation>
    </message>
    <message>
        <source>No task %1 is known here. It may have been started on another computer, or with another data folder.</source>
        <translation>Aquí no se conoce ninguna tarea %1. Puede haberse iniciado en otro equipo, o con otra carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times &amp;in UTC</source>
        <translation>H&amp;oras en UTC</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto co&amp;ntraste</translation>
    </message>
</context>
<context>
    <name>ManualSteps</name>
    <message>
        <source>&lt;number of the database there&gt;</source>
        <translation>&lt;número de la base de datos allí&gt;</translation>
    </message>
    <message>
        <source>On a node of %1: upgrade its instance, then wait until it is active and runs the new version.</source>
        <translation>En un nodo de %1: actualice su instancia, y espere a que esté activa y ejecute la versión nueva.</translation>
    </message>
    <message>
        <source>On a node of %1 (now Redis %2): upgrade its instance, then wait until it is active and runs the new version.</source>
        <translation>En un nodo de %1 (ahora Redis %2): actualice su instancia, y espere a que esté activa y ejecute la versión nueva.</translation>
    </message>
    <message>
        <source>Upgrade %1 (CRDB %2) by hand</source>
        <translation>Actualizar %1 (CRDB %2) a mano</translation>
    </message>
    <message>
        <source>For clusters before Redis Software %1, which do not have the upgrade call. Do not add, remove or change instances until the last step is done.</source>
        <translation>Para clústeres anteriores a Redis Software %1, que no tienen la llamada de actualización. No añada, quite ni cambie instancias hasta que el último paso esté hecho.</translation>
    </message>
    <message>
        <source>Back up the database, and look that all its links are up on every cluster.</source>
        <translation>Haga una copia de seguridad de la base de datos, y mire en cada clúster que todos sus enlaces estén activos.</translation>
    </message>
    <message>
        <source>When every instance runs the new version, on one cluster only: raise the featureset.</source>
        <translation>Cuando cada instancia ejecute la versión nueva, en un solo clúster: suba el featureset.</translation>
    </message>
    <message>
        <source>If the database has modules, on one cluster only: take their new versions into the configuration.</source>
        <translation>Si la base de datos tiene módulos, en un solo clúster: lleve sus versiones nuevas a la configuración.</translation>
    </message>
    <message>
        <source>Look on every cluster that version, protocol and featureset are the same, and that the links are up.</source>
        <translation>Mire en cada clúster que la versión, el protocolo y el featureset sean los mismos, y que los enlaces estén activos.</translation>
    </message>
</context>
<context>
    <name>ManualStepsDialog</name>
    <message>
        <source>Upgrade by hand</source>
        <translation>Actualizar a mano</translation>
    </message>
    <message>
        <source>This cluster&apos;s software has no upgrade call. These are the documented steps instead; this program does not run them.</source>
        <translation>El software de este clúster no tiene la llamada de actualización. Estos son en su lugar los pasos documentados; este programa no los ejecuta.</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Base de &amp;datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
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
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>ModuleFit</name>
    <message>
        <source>the database is Active-Active</source>
        <translation>la base de datos es Active-Active</translation>
    </message>
    <message>
        <source>part of the data is on flash</source>
        <translation>parte de los datos está en flash</translation>
    </message>
    <message>
        <source>the data on flash has format version 2</source>
        <translation>los datos en flash tienen la versión de formato 2</translation>
    </message>
    <message>
        <source>the database has its own hashing rules</source>
        <translation>la base de datos tiene sus propias reglas de hash</translation>
    </message>
    <message>
        <source>the database is a replica of another one</source>
        <translation>la base de datos es una réplica de otra</translation>
    </message>
    <message>
        <source>the database has several shards</source>
        <translation>la base de datos tiene varios shards</translation>
    </message>
    <message>
        <source>traffic between nodes is encrypted</source>
        <translation>el tráfico entre nodos está cifrado</translation>
    </message>
    <message>
        <source>the data is written to an append-only file</source>
        <translation>los datos se escriben en un archivo append-only</translation>
    </message>
    <message>
        <source>the data is kept in snapshots</source>
        <translation>los datos se guardan en instantáneas</translation>
    </message>
    <message>
        <source>keys may be evicted when memory is short</source>
        <translation>se pueden expulsar claves cuando falta memoria</translation>
    </message>
    <message>
        <source>the database has replica shards</source>
        <translation>la base de datos tiene shards réplica</translation>
    </message>
    <message>
        <source>%1 (Redis from %2)</source>
        <translation>%1 (Redis desde %2)</translation>
    </message>
    <message>
        <source>%1 (Redis %2)</source>
        <translation>%1 (Redis %2)</translation>
    </message>
    <message>
        <source>No version of %1 in the catalogue covers what this database needs, so another Redis version does not help while the module belongs to the database.</source>
        <translation>Ninguna versión de %1 en el catálogo cubre lo que necesita esta base de datos, así que otra versión de Redis no ayuda mientras el módulo pertenezca a la base de datos.</translation>
    </message>
    <message>
        <source>Of %1, these versions cover what this database needs: %2. A Redis version that brings one of them can be chosen.</source>
        <translation>De %1, estas versiones cubren lo que necesita esta base de datos: %2. Se puede elegir una versión de Redis que traiga una de ellas.</translation>
    </message>
    <message>
        <source>Redis 8.0 and later keeps data on flash in format version 2</source>
        <translation>Redis 8.0 y posteriores guarda los datos en flash con la versión de formato 2</translation>
    </message>
</context>
<context>
    <name>ModulesDelegate</name>
    <message>
        <source>no arguments</source>
        <translation>sin argumentos</translation>
    </message>
</context>
<context>
    <name>ModulesModel</name>
    <message>
        <source>no version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 fits</source>
        <translation>%1 encaja</translation>
    </message>
    <message>
        <source>%1 may not fit</source>
        <translation>%1 puede no encajar</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 no encaja</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>sin argumentos</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>no introducido</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>sin cambios: %1</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>New arguments</source>
        <translation>Argumentos nuevos</translation>
    </message>
    <message>
        <source>Current UID</source>
        <translation>UID actual</translation>
    </message>
    <message>
        <source>New UID</source>
        <translation>UID nuevo</translation>
    </message>
</context>
<context>
    <name>ModulesTable</name>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Name modules &amp;by UID</source>
        <translation>&amp;Nombrar módulos por UID</translation>
    </message>
    <message>
        <source>Sho&amp;w UIDs</source>
        <translation>&amp;Mostrar los UID</translation>
    </message>
    <message>
        <source>&amp;Add a module</source>
        <translation>&amp;Añadir un módulo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;No arguments</source>
        <translation>Sin ar&amp;gumentos</translation>
    </message>
    <message>
        <source>&amp;Leave unchanged</source>
        <translation>&amp;Dejar sin cambios</translation>
    </message>
    <message>
        <source>Name modules by UID</source>
        <translation>Nombrar módulos por UID</translation>
    </message>
    <message>
        <source>Without UIDs only one module can be changed.</source>
        <translation>Sin UID solo se puede cambiar un módulo.</translation>
    </message>
    <message>
        <source>The selected module starts without arguments.</source>
        <translation>El módulo seleccionado se inicia sin argumentos.</translation>
    </message>
    <message>
        <source>The selected module keeps its arguments.</source>
        <translation>El módulo seleccionado conserva sus argumentos.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses the page that is shown; Ctrl+1 to Ctrl+6 do so from anywhere.</source>
        <translation>Elige la página que se muestra; Ctrl+1 a Ctrl+6 lo hacen desde cualquier lugar.</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>SIMULATION — %1</source>
        <translation>SIMULACIÓN — %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The step lasts longer than usual. Open the task for probable reasons.</source>
        <translation>El paso dura más de lo normal. Abra la tarea para ver motivos probables.</translation>
    </message>
    <message>
        <source>Most likely the request never arrived. Look at what is known, then decide.</source>
        <translation>Lo más probable es que la solicitud nunca llegara. Mire lo que se sabe, y decida.</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Sesión cerrada en %1</translation>
    </message>
    <message>
        <source>Nothing more is sent there until you sign in again. Tasks on it go on.</source>
        <translation>No se envía nada más allí hasta que vuelva a iniciar sesión. Las tareas de allí siguen.</translation>
    </message>
</context>
<context>
    <name>PassedOnPanel</name>
    <message>
        <source>Continue at another node?</source>
        <translation>¿Seguir en otro nodo?</translation>
    </message>
    <message>
        <source>&amp;Continue there</source>
        <translation>&amp;Seguir allí</translation>
    </message>
    <message>
        <source>Sends the same request, once, to the node that was named.</source>
        <translation>Envía la misma solicitud, una vez, al nodo que se nombró.</translation>
    </message>
    <message>
        <source>&amp;Do not continue</source>
        <translation>&amp;No seguir</translation>
    </message>
    <message>
        <source>Ends this upgrade as rejected. Nothing is sent.</source>
        <translation>Termina esta actualización como rechazada. No se envía nada.</translation>
    </message>
    <message>
        <source>The node that was asked did not work on the request. It passes requests on to %1, which is known as a node of %2. Continue there? The same request is sent to it once, and only if it shows the certificate that you trust. Nothing was started so far.</source>
        <translation>El nodo al que se preguntó no trabajó en la solicitud. Pasa las solicitudes a %1, conocido como nodo de %2. ¿Seguir allí? La misma solicitud se le envía una vez, y solo si muestra el certificado en el que usted confía. Hasta ahora no se inició nada.</translation>
    </message>
    <message>
        <source> This question has become old, or another account or certificate is in force by now. Do not continue, and review the upgrade anew.</source>
        <translation> Esta pregunta se ha quedado antigua, o ahora vale otra cuenta u otro certificado. No siga, y revise de nuevo la actualización.</translation>
    </message>
</context>
<context>
    <name>PeerName</name>
    <message>
        <source>instance %1</source>
        <translation>instancia %1</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>The list of trusted certificates could not be read (%1: %2). Each certificate is asked about anew; the file is left as it is, and your decisions hold until the program is closed.</source>
        <translation>La lista de certificados de confianza no se pudo leer (%1: %2). Se pregunta de nuevo por cada certificado; el archivo se deja como está, y sus decisiones valen hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The list of trusted certificates is damaged. It was kept as %1; certificates that could not be read from it are asked about anew.</source>
        <translation>La lista de certificados de confianza está dañada. Se conservó como %1; se pregunta de nuevo por los certificados que no se pudieron leer de ella.</translation>
    </message>
    <message>
        <source>The list of trusted certificates (%1) is damaged and could not be kept under another name. It is left as it is, and your decisions hold until the program is closed.</source>
        <translation>La lista de certificados de confianza (%1) está dañada y no se pudo conservar con otro nombre. Se deja como está, y sus decisiones valen hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The list of trusted certificates could not be written (%1). Your decision about %2 holds until the program is closed.</source>
        <translation>La lista de certificados de confianza no se pudo escribir (%1). Su decisión sobre %2 vale hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The list of trusted certificates could not be written (%1).</source>
        <translation>No se pudo escribir la lista de certificados de confianza (%1).</translation>
    </message>
</context>
<context>
    <name>PlanBasis</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The version that the upgrade ends in</source>
        <translation>La versión en la que termina la actualización</translation>
    </message>
    <message>
        <source>The list of participating clusters</source>
        <translation>La lista de clústeres participantes</translation>
    </message>
    <message>
        <source>What manages the CRDB</source>
        <translation>Lo que gestiona la CRDB</translation>
    </message>
    <message>
        <source>Redis on %1</source>
        <translation>Redis en %1</translation>
    </message>
    <message>
        <source>The CRDT protocol version on %1</source>
        <translation>La versión del protocolo CRDT en %1</translation>
    </message>
    <message>
        <source>The featureset on %1</source>
        <translation>El featureset en %1</translation>
    </message>
    <message>
        <source>The list of modules on %1</source>
        <translation>La lista de módulos en %1</translation>
    </message>
    <message>
        <source>Replication on %1</source>
        <translation>La replicación en %1</translation>
    </message>
    <message>
        <source>Persistence on %1</source>
        <translation>La persistencia en %1</translation>
    </message>
    <message>
        <source>The number of shards on %1</source>
        <translation>El número de shards en %1</translation>
    </message>
    <message>
        <source>Flash storage on %1</source>
        <translation>El almacenamiento flash en %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: was %2, is now %3.</source>
        <translation>%1: era %2, ahora es %3.</translation>
    </message>
    <message>
        <source>The UIDs of the modules on %1</source>
        <translation>Los UID de los módulos en %1</translation>
    </message>
</context>
<context>
    <name>PreflightReader</name>
    <message>
        <source>the answer has no date</source>
        <translation>la respuesta no tiene fecha</translation>
    </message>
    <message>
        <source>the answer is about another database</source>
        <translation>la respuesta es sobre otra base de datos</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No finished upgrade is on record here, so how long this one takes is not known.</source>
        <translation>Aquí no hay registrada ninguna actualización terminada, así que no se sabe cuánto tarda esta.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1.</source>
        <translation>
            <numerusform>%n actualización anterior de esta base de datos tardó %1.</numerusform>
            <numerusform>%n actualizaciones anteriores de esta base de datos tardaron %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier upgrade(s) of this database took %1 to %2.</source>
        <translation>
            <numerusform>%n actualización anterior de esta base de datos tardó de %1 a %2.</numerusform>
            <numerusform>%n actualizaciones anteriores de esta base de datos tardaron de %1 a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1; this one may need another time.</source>
        <translation>
            <numerusform>%n actualización de otras bases de datos tardó %1; esta puede necesitar otro tiempo.</numerusform>
            <numerusform>%n actualizaciones de otras bases de datos tardaron %1; esta puede necesitar otro tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) of other databases took %1 to %2; this one may need another time.</source>
        <translation>
            <numerusform>%n actualización de otras bases de datos tardó de %1 a %2; esta puede necesitar otro tiempo.</numerusform>
            <numerusform>%n actualizaciones de otras bases de datos tardaron de %1 a %2; esta puede necesitar otro tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is production: %1. The name of the database has to be typed before anything is sent.</source>
        <translation>Esto es producción: %1. Hay que escribir el nombre de la base de datos antes de enviar nada.</translation>
    </message>
    <message>
        <source>Nobody has said whether this is production: %1. It is treated as production, and the name of the database has to be typed before anything is sent. What a cluster is for is said on the Clusters page, once it is saved and connected.</source>
        <translation>Nadie ha dicho si esto es producción: %1. Se trata como producción, y hay que escribir el nombre de la base de datos antes de enviar nada. Para qué sirve un clúster se indica en la página Clústeres, una vez guardado y conectado.</translation>
    </message>
    <message>
        <source>Every instance of this database is upgraded. How many there are, and on which clusters, is not known here.</source>
        <translation>Se actualiza cada instancia de esta base de datos. Aquí no se sabe cuántas hay, ni en qué clústeres.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go from Redis %1 to %2: %3.</source>
        <translation>
            <numerusform>%n instancia pasa de Redis %1 a %2: %3.</numerusform>
            <numerusform>%n instancias pasan de Redis %1 a %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go to Redis %1: %2.</source>
        <translation>
            <numerusform>%n instancia pasa a Redis %1: %2.</numerusform>
            <numerusform>%n instancias pasan a Redis %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) are upgraded: %1.</source>
        <translation>
            <numerusform>%n instancia se actualiza: %1.</numerusform>
            <numerusform>%n instancias se actualizan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to %1. What happens there cannot be verified.</source>
        <translation>No ha iniciado sesión en %1. Lo que ocurra allí no se puede verificar.</translation>
    </message>
    <message>
        <source>The request names no version. Newest available is Redis %1 now, and that is what will be verified.</source>
        <translation>La solicitud no nombra ninguna versión. La más reciente disponible es ahora Redis %1, y es la que se verificará.</translation>
    </message>
    <message>
        <source>The clusters choose the newest version, and which one that is cannot be told from here. The result will be “Finished, not verified” at best.</source>
        <translation>Los clústeres eligen la versión más reciente, y desde aquí no se puede saber cuál es. El resultado será como mucho «Terminada, no verificada».</translation>
    </message>
    <message>
        <source>Whether this database has replication is not known. Without replication it is down while it restarts.</source>
        <translation>No se sabe si esta base de datos tiene replicación. Sin replicación no está disponible mientras se reinicia.</translation>
    </message>
    <message>
        <source>Replication is on: each shard fails over once, and clients are interrupted for a short time.</source>
        <translation>La replicación está activada: cada shard conmuta una vez, y los clientes se interrumpen un breve tiempo.</translation>
    </message>
    <message>
        <source>Replication is off: the database is down while its shards load their data from the append-only file.</source>
        <translation>La replicación está desactivada: la base de datos no está disponible mientras sus shards cargan sus datos del archivo append-only.</translation>
    </message>
    <message>
        <source>Replication is off: the database is down while its shards load their data from the snapshot.</source>
        <translation>La replicación está desactivada: la base de datos no está disponible mientras sus shards cargan sus datos de la instantánea.</translation>
    </message>
    <message>
        <source>At least one instance has neither replication nor persistence: its shards restart empty. Without “May discard data” the cluster is expected to refuse.</source>
        <translation>Al menos una instancia no tiene replicación ni persistencia: sus shards se reinician vacíos. Sin «Puede descartar datos» se espera que el clúster la rechace.</translation>
    </message>
    <message>
        <source>Primary shards return to their nodes. This costs one more failover per shard.</source>
        <translation>Los shards primarios vuelven a sus nodos. Esto cuesta una conmutación más por shard.</translation>
    </message>
    <message>
        <source>Primary and replica shards may change places, so a cluster can end up unbalanced.</source>
        <translation>Los shards primarios y réplica pueden cambiar de lugar, así que un clúster puede quedar desequilibrado.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n shard(s) restart at a time.</source>
        <translation>
            <numerusform>Como máximo %n shard se reinicia a la vez.</numerusform>
            <numerusform>Como máximo %n shards se reinician a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>All shards of an instance restart at once.</source>
        <translation>Todos los shards de una instancia se reinician a la vez.</translation>
    </message>
    <message>
        <source>Every shard restarts, also where no version changes.</source>
        <translation>Cada shard se reinicia, también donde no cambia la versión.</translation>
    </message>
    <message>
        <source>The CRDT protocol version stays, and the featureset with it. A second upgrade without this option must follow soon.</source>
        <translation>La versión del protocolo CRDT se queda, y el featureset con ella. Debe seguir pronto una segunda actualización sin esta opción.</translation>
    </message>
    <message>
        <source>Applications must not use module commands (for example Search or JSON) until every instance is upgraded. Nothing blocks these commands, and they can stop the replication between the instances.</source>
        <translation>Las aplicaciones no deben usar comandos de módulos (por ejemplo la búsqueda o JSON) hasta que cada instancia esté actualizada. Nada bloquea estos comandos, y pueden detener la replicación entre las instancias.</translation>
    </message>
    <message>
        <source>Redis 8 brings module commands (for example Search or JSON). Applications must not use them until every instance is upgraded.</source>
        <translation>Redis 8 trae comandos de módulos (por ejemplo la búsqueda o JSON). Las aplicaciones no deben usarlos hasta que cada instancia esté actualizada.</translation>
    </message>
    <message>
        <source>%1 starts without arguments.</source>
        <translation>%1 se inicia sin argumentos.</translation>
    </message>
    <message>
        <source>%1 starts with the arguments: %2</source>
        <translation>%1 se inicia con los argumentos: %2</translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n day(s).</source>
        <translation>
            <numerusform>El clúster guarda el resultado %n día.</numerusform>
            <numerusform>El clúster guarda el resultado %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n hour(s).</source>
        <translation>
            <numerusform>El clúster guarda el resultado %n hora.</numerusform>
            <numerusform>El clúster guarda el resultado %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n minute(s).</source>
        <translation>
            <numerusform>El clúster guarda el resultado %n minuto.</numerusform>
            <numerusform>El clúster guarda el resultado %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster keeps the result for %n second(s).</source>
        <translation>
            <numerusform>El clúster guarda el resultado %n segundo.</numerusform>
            <numerusform>El clúster guarda el resultado %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that it is gone. Keep it longer if this computer may sleep or lose its connection.</source>
        <translation>Después desaparece. Guárdelo más tiempo si este equipo puede entrar en reposo o perder la conexión.</translation>
    </message>
    <message>
        <source>Force discard: the data is thrown away even where replication or persistence would keep it. There is no way back.</source>
        <translation>Forzar el descarte: los datos se tiran incluso donde la replicación o la persistencia los conservaría. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Force discard: the data is thrown away although this database could keep it. There is no way back.</source>
        <translation>Forzar el descarte: los datos se tiran aunque esta base de datos podría conservarlos. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Force discard: the data of every instance is thrown away. There is no way back.</source>
        <translation>Forzar el descarte: los datos de cada instancia se tiran. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>May discard data: this database has replication or persistence, so nothing should be lost and the option is not needed.</source>
        <translation>Puede descartar datos: esta base de datos tiene replicación o persistencia, así que no debería perderse nada y la opción no hace falta.</translation>
    </message>
    <message>
        <source>May discard data: an instance without replication and persistence loses its data when its shards restart. Do not count on the other instances to bring it back.</source>
        <translation>Puede descartar datos: una instancia sin replicación ni persistencia pierde sus datos cuando se reinician sus shards. No cuente con que las demás instancias los recuperen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>%1 counts as production now.</source>
        <translation>%1 cuenta ahora como producción.</translation>
    </message>
    <message>
        <source>Nothing was sent. Since this review was opened something changed: %1 Read the review again before you go on.</source>
        <translation>No se envió nada. Desde que se abrió esta revisión algo cambió: %1 Lea de nuevo la revisión antes de seguir.</translation>
    </message>
    <message>
        <source>Upgrade on production</source>
        <translation>Actualización en producción</translation>
    </message>
    <message>
        <source>Upgrade on what may be production</source>
        <translation>Actualización de lo que puede ser producción</translation>
    </message>
    <message>
        <source>%1 is a database of production.</source>
        <translation>%1 es una base de datos de producción.</translation>
    </message>
    <message>
        <source>%1 may be a database of production.</source>
        <translation>%1 puede ser una base de datos de producción.</translation>
    </message>
    <message>
        <source>Of production: %1. Once it runs, this upgrade cannot be undone.</source>
        <translation>De producción: %1. Una vez en curso, esta actualización no se puede deshacer.</translation>
    </message>
    <message>
        <source>Nobody has said what this is for: %1. Once it runs, this upgrade cannot be undone.</source>
        <translation>Nadie ha dicho para qué sirve esto: %1. Una vez en curso, esta actualización no se puede deshacer.</translation>
    </message>
    <message>
        <source>CRDB %1, through %2</source>
        <translation>CRDB %1, a través de %2</translation>
    </message>
    <message>
        <source>Nothing was sent. The checks had become old and run again now. Look at them, then press the button once more.</source>
        <translation>No se envió nada. Las comprobaciones se habían quedado antiguas y se acaban de repetir. Mírelas, y pulse el botón una vez más.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 %2 %3</source>
        <translation>No se envió nada: %1 %2 %3</translation>
    </message>
    <message>
        <source>Upgrade CRDB %1</source>
        <translation>Actualizar la CRDB %1</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n instance(s) of %1</source>
        <translation>
            <numerusform>Actualizar %n instancia de %1</numerusform>
            <numerusform>Actualizar %n instancias de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing can be sent: every upgrade is recorded first. %2</source>
        <translation>%1 No se puede enviar nada: cada actualización se registra primero. %2</translation>
    </message>
    <message>
        <source>The record of earlier upgrades is being read…</source>
        <translation>Leyendo el registro de actualizaciones anteriores…</translation>
    </message>
    <message>
        <source>An upgrade of this database is already under way. Watch it on the Tasks page.</source>
        <translation>Ya hay en marcha una actualización de esta base de datos. Obsérvela en la página Tareas.</translation>
    </message>
    <message>
        <source>%1 is not connected any more. Sign in again, or go back and choose another cluster.</source>
        <translation>%1 ya no está conectado. Vuelva a iniciar sesión, o vuelva atrás y elija otro clúster.</translation>
    </message>
    <message>
        <source>The checks are running…</source>
        <translation>Las comprobaciones están en curso…</translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation>Las comprobaciones aún no se han hecho.</translation>
    </message>
    <message numerus="yes">
        <source>Under Checks %n finding(s) did not pass. Read and tick each.</source>
        <translation>
            <numerusform>En Comprobaciones %n hallazgo no se superó. Léalo y márquelo.</numerusform>
            <numerusform>En Comprobaciones %n hallazgos no se superaron. Lea y marque cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the upgrade of %1</source>
        <translation>Revisar la actualización de %1</translation>
    </message>
    <message>
        <source>MAYBE PRODUCTION</source>
        <translation>QUIZÁ PRODUCCIÓN</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Reading the clusters…</source>
        <translation>Leyendo los clústeres…</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Aún no se ha hecho.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Recording the request on disk, then sending it…</source>
        <translation>Registrando la solicitud en disco, para enviarla después…</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and review again.</source>
        <translation>No se envió nada. Vuelva atrás y revise de nuevo.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a ocurrir</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Exactly this is recorded on disk first, and then sent once.</source>
        <translation>Exactamente esto se registra primero en disco, y después se envía una vez.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Show this check</source>
        <translation>&amp;Mostrar esta comprobación</translation>
    </message>
    <message>
        <source>A check speaks against this upgrade, so it cannot be sent. See Checks for what to do.</source>
        <translation>Una comprobación está en contra de esta actualización, así que no se puede enviar. En Comprobaciones se dice qué hacer.</translation>
    </message>
</context>
<context>
    <name>SavedClusters</name>
    <message>
        <source>The list of saved clusters could not be read (%1: %2). It is left as it is; what you change here holds until the program is closed.</source>
        <translation>La lista de clústeres guardados no se pudo leer (%1: %2). Se deja como está; lo que cambie aquí vale hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The list of saved clusters (%1) is not used: %2. It is left as it is; what you change here holds until the program is closed.</source>
        <translation>La lista de clústeres guardados (%1) no se usa: %2. Se deja como está; lo que cambie aquí vale hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The list of saved clusters is damaged (%1). It was kept as %2; what could be read is shown.</source>
        <translation>La lista de clústeres guardados está dañada (%1). Se conservó como %2; se muestra lo que se pudo leer.</translation>
    </message>
    <message>
        <source>The list of saved clusters (%1) is damaged (%2) and could not be kept under another name. It is left as it is; what you change here holds until the program is closed.</source>
        <translation>La lista de clústeres guardados (%1) está dañada (%2) y no se pudo conservar con otro nombre. Se deja como está; lo que cambie aquí vale hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The list of saved clusters could not be written (%1: %2). What you changed holds until the program is closed.</source>
        <translation>La lista de clústeres guardados no se pudo escribir (%1: %2). Lo que cambió vale hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>%1 is saved already.</source>
        <translation>%1 ya está guardado.</translation>
    </message>
    <message>
        <source>%1 is saved already, as “%2”.</source>
        <translation>%1 ya está guardado, como «%2».</translation>
    </message>
    <message>
        <source>This cluster is not saved any more.</source>
        <translation>Este clúster ya no está guardado.</translation>
    </message>
    <message>
        <source>it is a link, and a link may lead anywhere; choose a file of its own</source>
        <translation>es un enlace, y un enlace puede llevar a cualquier parte; elija un archivo propio</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>this kind of fault is not known</source>
        <translation>este tipo de fallo no se conoce</translation>
    </message>
    <message>
        <source>an HTTP status from 100 to 599 is expected here</source>
        <translation>aquí se espera un estado HTTP de 100 a 599</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name, or use one of the built-in scenarios.</source>
        <translation>El archivo %1 no se puede leer: %2. Compruebe su nombre, o use uno de los escenarios incluidos.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB: this is no scenario.</source>
        <translation>El archivo %1 supera 4 MiB: esto no es un escenario.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot; and no file of this name. Built in are: %2.</source>
        <translation>No hay escenario &quot;%1&quot; ni archivo con este nombre. Incluidos: %2.</translation>
    </message>
    <message>
        <source>there is no cluster %1</source>
        <translation>no hay clúster %1</translation>
    </message>
    <message>
        <source>this kind of certificate is not known</source>
        <translation>este tipo de certificado no se conoce</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>aquí se espera un objeto</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>aquí se espera un texto</translation>
    </message>
    <message>
        <source>this text is missing or empty</source>
        <translation>este texto falta o está vacío</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>aquí se espera true o false</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>aquí se espera un número entero</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>aquí se espera un número</translation>
    </message>
    <message>
        <source>a number that is not negative is expected here</source>
        <translation>aquí se espera un número no negativo</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>aquí se espera una lista</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>esta clave no se conoce aquí</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON (%4).</source>
        <translation>%1, línea %2, columna %3: esto no es JSON válido (%4).</translation>
    </message>
    <message>
        <source>%1: the file must hold one JSON object.</source>
        <translation>%1: el archivo debe contener un objeto JSON.</translation>
    </message>
    <message>
        <source>this kind of event is not known</source>
        <translation>este tipo de evento no se conoce</translation>
    </message>
    <message>
        <source>this kind of quirk is not known</source>
        <translation>este tipo de peculiaridad no se conoce</translation>
    </message>
    <message>
        <source>an object is expected here, with names as keys</source>
        <translation>aquí se espera un objeto con nombres como claves</translation>
    </message>
    <message>
        <source>a cluster needs at least one user and one node</source>
        <translation>un clúster necesita al menos un usuario y un nodo</translation>
    </message>
    <message>
        <source>a GUID in lower case is expected here</source>
        <translation>aquí se espera un GUID en minúsculas</translation>
    </message>
    <message>
        <source>the database %1 names a cluster that does not exist, or none</source>
        <translation>la base de datos %1 nombra un clúster que no existe, o ninguno</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Go to the search field</source>
        <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 no se pudo escribir: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Notify me of what happens to tasks</source>
        <translation>&amp;Notificarme lo que ocurre con las tareas</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Everything holds at once, for this data folder.</source>
        <translation>Todo vale de inmediato, para esta carpeta de datos.</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <translation>Texto &amp;grande</translation>
    </message>
    <message>
        <source>For a room or tired eyes, until the program ends.</source>
        <translation>Para una sala o los ojos cansados, hasta que termine el programa.</translation>
    </message>
    <message>
        <source>&amp;Task strip</source>
        <translation>Barra de &amp;tareas</translation>
    </message>
    <message>
        <source>The list of tasks at the bottom of every page but Tasks.</source>
        <translation>La lista de tareas al pie de cada página salvo Tareas.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Write a &amp;detailed log</source>
        <translation>Escribir un registro &amp;detallado</translation>
    </message>
    <message>
        <source>Every call with its time, without passwords, until the program ends. For whoever helps you.</source>
        <translation>Cada llamada con su hora, sin contraseñas, hasta que termine el programa. Para quien le ayude.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When an upgrade ends, needs you or does not move, and when a cluster signs you out: once each, while this window is not in front or the task takes more than two minutes.</source>
        <translation>Cuando una actualización termina, le necesita o no avanza, y cuando un clúster cierra su sesión: una vez cada uno, mientras esta ventana no esté delante o la tarea tarde más de dos minutos.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, by this computer&apos;s time. The Tasks page has everything.</source>
        <translation>En estas horas no se muestra nada, según la hora de este equipo. La página Tareas lo tiene todo.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on.</source>
        <translation>Otro idioma se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horas en &amp;UTC</translation>
    </message>
    <message>
        <source>As servers write their logs. Exported files always have UTC.</source>
        <translation>Como los servidores escriben sus registros. Los archivos exportados llevan siempre UTC.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Everywhere: Tab and Shift+Tab go from control to control, the arrow keys move within lists and tables, Space or Return presses the button that has the focus, Esc closes a dialog. Alt with an underlined letter goes to what bears it.</source>
        <translation>En todas partes: Tab y Mayús+Tab van de control en control, las flechas se mueven en listas y tablas, Espacio o Intro pulsa el botón que tiene el foco, Esc cierra un diálogo. Alt con una letra subrayada va a lo que la lleva.</translation>
    </message>
</context>
<context>
    <name>SimClockPanel</name>
    <message>
        <source>Forward 5 s</source>
        <translation>Adelantar 5 s</translation>
    </message>
    <message>
        <source>Forward 1 min</source>
        <translation>Adelantar 1 min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time of the simulated clusters</source>
        <translation>Tiempo de los clústeres simulados</translation>
    </message>
    <message>
        <source>The clusters and everything that watches them run at this speed. Time never goes back.</source>
        <translation>Los clústeres y todo lo que los observa van a esta velocidad. El tiempo nunca retrocede.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>%1 — standing still</source>
        <translation>%1 — parado</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated clusters cannot be started: no certificate could be made.</source>
        <translation>Los clústeres simulados no se pueden iniciar: no se pudo crear ningún certificado.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another one.</source>
        <translation>El archivo %1 no se puede escribir. Elija otro.</translation>
    </message>
    <message>
        <source>The simulated cluster cannot listen on port %1 of 127.0.0.1. Choose another port, or end the program that uses it.</source>
        <translation>El clúster simulado no puede escuchar en el puerto %1 de 127.0.0.1. Elija otro puerto, o termine el programa que lo usa.</translation>
    </message>
    <message>
        <source>The simulated cluster cannot be started: no free port on 127.0.0.1, or no certificate could be made.</source>
        <translation>El clúster simulado no se puede iniciar: ningún puerto libre en 127.0.0.1, o no se pudo crear ningún certificado.</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 necesita un número de %2 a %3, no &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. See --help.</source>
        <translation>&quot;%1&quot; no es una opción. Vea --help.</translation>
    </message>
    <message>
        <source>Simulated clusters, scenario &quot;%1&quot;: %2</source>
        <translation>Clústeres simulados, escenario &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>  Address:     %1</source>
        <translation>  Dirección:   %1</translation>
    </message>
    <message>
        <source>  User:        %1</source>
        <translation>  Usuario:     %1</translation>
    </message>
    <message>
        <source>  Password:    %1</source>
        <translation>  Contraseña:  %1</translation>
    </message>
    <message>
        <source>  Certificate: SHA-256 %1</source>
        <translation>  Certificado: SHA-256 %1</translation>
    </message>
    <message>
        <source>Stop with Ctrl+C.</source>
        <translation>Detener con Ctrl+C.</translation>
    </message>
    <message>
        <source>Simulated Redis Software clusters on 127.0.0.1, for trying out and teaching.</source>
        <translation>Clústeres de Redis Software simulados en 127.0.0.1, para probar y enseñar.</translation>
    </message>
    <message>
        <source>Port of the first cluster; the next ones follow. 0: free ports.</source>
        <translation>Puerto del primer clúster; los siguientes van detrás. 0: puertos libres.</translation>
    </message>
    <message>
        <source>Built-in scenario or file (see --list).</source>
        <translation>Escenario incluido o archivo (vea --list).</translation>
    </message>
    <message>
        <source>Simulated seconds per second.</source>
        <translation>Segundos simulados por segundo.</translation>
    </message>
    <message>
        <source>The same seed plays the same.</source>
        <translation>La misma semilla da el mismo desarrollo.</translation>
    </message>
    <message>
        <source>Adds generated databases.</source>
        <translation>Añade bases de datos generadas.</translation>
    </message>
    <message>
        <source>Adds every POST to this file: time, path, task ID, &quot;arrived&quot; or the status answered.</source>
        <translation>Añade cada POST a este archivo: hora, ruta, identificador de tarea, &quot;arrived&quot; o el estado respondido.</translation>
    </message>
    <message>
        <source>Lists the built-in scenarios and ends.</source>
        <translation>Muestra los escenarios incluidos y termina.</translation>
    </message>
    <message>
        <source>HTTP without encryption. Only for a closed class room.</source>
        <translation>HTTP sin cifrado. Solo para un aula cerrada.</translation>
    </message>
    <message>
        <source>Shows this summary and ends.</source>
        <translation>Muestra este resumen y termina.</translation>
    </message>
</context>
<context>
    <name>StallReasons</name>
    <message>
        <source>Nobody is signed in to %1, so nothing is known from there.</source>
        <translation>Nadie ha iniciado sesión en %1, así que no se sabe nada de allí.</translation>
    </message>
    <message>
        <source>%1 did not answer when it was last asked: %2</source>
        <translation>%1 no respondió a la última pregunta: %2</translation>
    </message>
    <message>
        <source>The syncer of %1 is “%2”.</source>
        <translation>El syncer de %1 está «%2».</translation>
    </message>
    <message>
        <source>The link of %1 to %2 is “%3”.</source>
        <translation>El enlace de %1 con %2 está «%3».</translation>
    </message>
    <message>
        <source>Shard %1 on %2: “%3”.</source>
        <translation>Shard %1 en %2: «%3».</translation>
    </message>
    <message>
        <source>%1 still works on its instance; it says “%2”.</source>
        <translation>%1 aún trabaja en su instancia; dice «%2».</translation>
    </message>
    <message>
        <source>Another action runs on %1: %2, “%3”.</source>
        <translation>Hay otra acción en curso en %1: %2, «%3».</translation>
    </message>
    <message>
        <source>%1 has another task for this database: %2, “%3”.</source>
        <translation>%1 tiene otra tarea para esta base de datos: %2, «%3».</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>local time (%1)</source>
        <translation>hora local (%1)</translation>
    </message>
    <message>
        <source>No cluster connected</source>
        <translation>Ningún clúster conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) connected</source>
        <translation>
            <numerusform>%n clúster conectado</numerusform>
            <numerusform>%n clústeres conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer %1 ago</source>
        <translation>última respuesta hace %1</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>horas en UTC</translation>
    </message>
</context>
<context>
    <name>StepTimeline</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>One row per cluster. F7 shows the steps in words.</source>
        <translation>Una fila por clúster. F7 muestra los pasos en palabras.</translation>
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
        <translation>versión más reciente</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Read instances again</source>
        <translation>Releer las instancias</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Ask the cluster for this task now (F5)</source>
        <translation>Preguntar ahora al clúster por esta tarea (F5)</translation>
    </message>
    <message>
        <source>The instances are being read…</source>
        <translation>Se están leyendo las instancias…</translation>
    </message>
    <message>
        <source>Read every instance on its own cluster once more (F5). Changes nothing there; this reading and the earlier ones stay on record.</source>
        <translation>Leer cada instancia una vez más en su propio clúster (F5). No cambia nada allí; esta lectura y las anteriores quedan registradas.</translation>
    </message>
    <message>
        <source>Not possible now: %1 is not connected, or a later upgrade of this database was sent.</source>
        <translation>Ahora no es posible: %1 no está conectado, o se envió una actualización posterior de esta base de datos.</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>%1 · confirmed %2 ago</source>
        <translation>%1 · confirmado hace %2</translation>
    </message>
    <message>
        <source>task %1 · CRDB %2 · through %3</source>
        <translation>tarea %1 · CRDB %2 · a través de %3</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Detalles de la tarea</translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation>Cancelar la tarea…</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Change and review again…</source>
        <translation>Cambiar y revisar de nuevo…</translation>
    </message>
    <message>
        <source>Back to the form as it was filled in. The next request gets a task ID of its own.</source>
        <translation>Volver al formulario tal como se rellenó. La próxima solicitud recibe su propio identificador de tarea.</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>The answer to the request was lost</source>
        <translation>Se perdió la respuesta a la solicitud</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>TaskHeader</name>
    <message>
        <source>Refresh</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Raw task</source>
        <translation>Tarea original</translation>
    </message>
    <message>
        <source>the last answer of the cluster, known fields only</source>
        <translation>la última respuesta del clúster, solo los campos conocidos</translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>newest (%1)</source>
        <translation>la más reciente (%1)</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Espera su respuesta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
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
        <translation>El último paso es «%2», y desde hace %1 la propia tarea no ha terminado.</translation>
    </message>
    <message>
        <source>The last step is “%3” on %2, and for %1 the task itself has not ended.</source>
        <translation>El último paso es «%3» en %2, y desde hace %1 la propia tarea no ha terminado.</translation>
    </message>
    <message>
        <source>No change for %1; the task does not say in which step it is.</source>
        <translation>Sin cambios desde hace %1; la tarea no dice en qué paso está.</translation>
    </message>
    <message>
        <source>No change for %1 in the worker’s step %2.</source>
        <translation>Sin cambios desde hace %1 en el paso %2 del worker.</translation>
    </message>
    <message>
        <source>No change for %1 on %2, step %3.</source>
        <translation>Sin cambios desde hace %1 en %2, paso %3.</translation>
    </message>
    <message>
        <source>Maybe because: %1</source>
        <translation>Quizá porque: %1</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation>hace menos de un minuto</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Maybe because: %1 (%2, %3)</source>
        <translation>Quizá porque: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>The clusters that answer show no reason.</source>
        <translation>Los clústeres que responden no muestran ningún motivo.</translation>
    </message>
    <message>
        <source>Standing still is not failing: the task is watched on, and nothing is sent again. Look at %1 in its own console before you cancel anything.</source>
        <translation>Estar parada no es fallar: la tarea se sigue observando, y no se vuelve a enviar nada. Mire %1 en su propia consola antes de cancelar nada.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Overdue: it runs for %1; earlier upgrades of this database took %2.</source>
        <translation>Con retraso: lleva %1; las actualizaciones anteriores de esta base de datos tardaron %2.</translation>
    </message>
    <message>
        <source>Overdue: it runs for %1; earlier upgrades of other databases took %2.</source>
        <translation>Con retraso: lleva %1; las actualizaciones anteriores de otras bases de datos tardaron %2.</translation>
    </message>
    <message>
        <source>Instances done</source>
        <translation>Instancias hechas</translation>
    </message>
    <message>
        <source>No change for %1</source>
        <translation>Sin cambios desde hace %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>All instances run %1; the task has not ended. Known to happen before 8.0.20-96.</source>
        <translation>Todas las instancias ejecutan %1; la tarea no ha terminado. Se sabe que ocurre antes de 8.0.20-96.</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>the cluster</source>
        <translation>el clúster</translation>
    </message>
    <message>
        <source>%1 took the request under its own number %2, not under ours. That number is followed; nothing is sent again.</source>
        <translation>%1 aceptó la solicitud con su propio número %2, no con el nuestro. Se sigue ese número; no se vuelve a enviar nada.</translation>
    </message>
    <message>
        <source>It is not known whether the upgrade started. Nothing will be sent again; %1 is being asked for the task.</source>
        <translation>No se sabe si la actualización empezó. No se volverá a enviar nada; se pregunta a %1 por la tarea.</translation>
    </message>
    <message>
        <source>The task says finished. Every instance is now read on its own cluster.</source>
        <translation>La tarea dice que terminó. Ahora se lee cada instancia en su propio clúster.</translation>
    </message>
    <message>
        <source>The task failed on %1. Instances that were done stay upgraded. Read the error, then upgrade again.</source>
        <translation>La tarea falló en %1. Las instancias que estaban hechas se quedan actualizadas. Lea el error, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>The task failed. Instances that were done stay upgraded. Read the error, then upgrade again.</source>
        <translation>La tarea falló. Las instancias que estaban hechas se quedan actualizadas. Lea el error, y actualice de nuevo.</translation>
    </message>
    <message>
        <source>The task waits in %1 for a worker. Nothing has been changed yet.</source>
        <translation>La tarea espera en %1 a un worker. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 upgrades the instances of %2. This program only watches; the upgrade goes on without it.</source>
        <translation>%1 actualiza las instancias de %2. Este programa solo observa; la actualización sigue sin él.</translation>
    </message>
    <message>
        <source>It is not known whether the request to cancel has reached %1. It is not sent again; the task itself is read. Shards that are upgraded stay upgraded.</source>
        <translation>No se sabe si la petición de cancelar llegó a %1. No se vuelve a enviar; se lee la propia tarea. Los shards actualizados se quedan así.</translation>
    </message>
    <message>
        <source>%1 was asked to cancel. Shards that are upgraded stay upgraded; the task may still finish.</source>
        <translation>Se pidió a %1 que cancele. Los shards actualizados se quedan así; la tarea aún puede terminar.</translation>
    </message>
    <message>
        <source>This node passes requests on to %1. Continue there? Nothing was started so far.</source>
        <translation>Este nodo pasa las solicitudes a %1. ¿Seguir allí? Hasta ahora no se inició nada.</translation>
    </message>
    <message>
        <source>The request is on its way to %1. Waiting for the answer.</source>
        <translation>La solicitud va de camino a %1. Se espera la respuesta.</translation>
    </message>
    <message>
        <source>The upgrade is recorded and not sent yet.</source>
        <translation>La actualización está registrada y aún no se ha enviado.</translation>
    </message>
    <message>
        <source>%1 refused the request. Nothing was started. Read the reason, then submit a new upgrade.</source>
        <translation>%1 rechazó la solicitud. No se inició nada. Lea el motivo, y envíe una nueva actualización.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. A new upgrade can be submitted.</source>
        <translation>No se envió nada a %1. Se puede enviar una nueva actualización.</translation>
    </message>
    <message>
        <source>%1 most likely never received the request; a person confirmed this. A new upgrade can be submitted.</source>
        <translation>Lo más probable es que %1 nunca recibiera la solicitud; una persona lo confirmó. Se puede enviar una nueva actualización.</translation>
    </message>
    <message>
        <source>%1 no longer knows the task; it may have been restarted or restored. The versions of all instances are compared.</source>
        <translation>%1 ya no conoce la tarea; puede haberse reiniciado o restaurado. Se comparan las versiones de todas las instancias.</translation>
    </message>
    <message>
        <source>%1 kept the result for its time and dropped it. The versions of all instances are compared.</source>
        <translation>%1 guardó el resultado su tiempo y lo borró. Se comparan las versiones de todas las instancias.</translation>
    </message>
    <message>
        <source>The task can no longer tell whether the upgrade happened. Compare the versions of all instances, then decide.</source>
        <translation>La tarea ya no puede decir si la actualización ocurrió. Compare las versiones de todas las instancias, y decida.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparándose</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Unknown, checking</source>
        <translation>Desconocida, comprobando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelándose</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificándose</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Finished, not verified</source>
        <translation>Terminada, no verificada</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>No recibida</translation>
    </message>
    <message>
        <source>Lost, checking</source>
        <translation>Perdida, comprobando</translation>
    </message>
    <message>
        <source>Expired, checking</source>
        <translation>Vencida, comprobando</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>%1 accepted the upgrade as task %2. Accepted is not finished: it is checked while it runs.</source>
        <translation>%1 aceptó la actualización como tarea %2. Aceptada no es terminada: se comprueba mientras está en curso.</translation>
    </message>
    <message>
        <source>Every instance was read on its own cluster and runs what was asked for. Nothing is left to do.</source>
        <translation>Cada instancia se leyó en su propio clúster y ejecuta lo que se pidió. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Not every point of this upgrade could be confirmed. Reading the instances again may close what is open, and so may a sign-in to a cluster that is named.</source>
        <translation>No se pudieron confirmar todos los puntos de esta actualización. Releer las instancias puede cerrar lo que queda abierto, y también iniciar sesión en un clúster que se nombra.</translation>
    </message>
    <message>
        <source>The task says one thing, and the clusters show another. Mend what differs, then read the instances again; where a version is wrong, upgrade again.</source>
        <translation>La tarea dice una cosa, y los clústeres muestran otra. Repare lo que difiere, y relea las instancias; donde una versión esté mal, actualice de nuevo.</translation>
    </message>
    <message>
        <source>The task was cancelled. Shards that were upgraded stay upgraded; upgrade again to bring all instances level.</source>
        <translation>La tarea se canceló. Los shards que se actualizaron se quedan así; actualice de nuevo para poner todas las instancias al mismo nivel.</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Task strip</source>
        <translation>Barra de tareas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Ctrl+J hides</source>
        <translation>Ctrl+J la oculta</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>none running</source>
        <translation>ninguna en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified today</source>
        <translation>
            <numerusform>%n verificada hoy</numerusform>
            <numerusform>%n verificadas hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskTimeline</name>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído a las %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>unknown, not signed in</source>
        <translation>desconocido, sin sesión</translation>
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
        <translation>Se envió una actualización posterior de esta base de datos, así que lo que difiere ahora no dice nada de esta.</translation>
    </message>
    <message>
        <source>An earlier reading found a contradiction; the events tell which.</source>
        <translation>Una lectura anterior halló una contradicción; los eventos dicen cuál.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>No tasks yet</source>
        <translation>Aún no hay tareas</translation>
    </message>
    <message>
        <source>Every upgrade that is started here appears in this list, with its steps, its errors and the proof of how it ended. It stays when the program is closed. Tasks that run on your clusters and were started elsewhere appear here too.</source>
        <translation>Cada actualización que se inicia aquí aparece en esta lista, con sus pasos, sus errores y la prueba de cómo terminó. Permanece cuando se cierra el programa. Las tareas en curso en sus clústeres que se iniciaron en otra parte también aparecen aquí.</translation>
    </message>
    <message>
        <source>Start an upgrade</source>
        <translation>Empezar una actualización</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Lista de tareas</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>&amp;Dejar la visita</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Dejar la visita</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Six pages</source>
        <translation>Seis páginas</translation>
    </message>
    <message>
        <source>What you have, what you do, what is under way, what was, and where to practise. Ctrl+1 to Ctrl+6 go there.</source>
        <translation>Lo que tiene, lo que hace, lo que está en marcha, lo que hubo, y dónde practicar. Ctrl+1 a Ctrl+6 llevan allí.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>All databases of all clusters</source>
        <translation>Todas las bases de datos de todos los clústeres</translation>
    </message>
    <message>
        <source>One row for each CRDB, one column for each cluster: its version there, and what needs attention. Upgrade… opens the form.</source>
        <translation>Una fila por CRDB, una columna por clúster: su versión allí, y lo que necesita atención. Actualizar… abre el formulario.</translation>
    </message>
    <message>
        <source>CRDB GUID</source>
        <translation>GUID de la CRDB</translation>
    </message>
    <message>
        <source>Which database</source>
        <translation>Qué base de datos</translation>
    </message>
    <message>
        <source>The GUID names it. Type a name or a GUID; what is wrong with it is said beside the field.</source>
        <translation>El GUID la nombra. Escriba un nombre o un GUID; lo que esté mal se dice junto al campo.</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Versión de Redis</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Qué versión</translation>
    </message>
    <message>
        <source>Only what every node of every participating cluster offers can be chosen. The others say why not.</source>
        <translation>Solo se puede elegir lo que ofrece cada nodo de cada clúster participante. Las demás dicen por qué no.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Look before you send</source>
        <translation>Mire antes de enviar</translation>
    </message>
    <message>
        <source>Check reads from the clusters what an expert would look at. It changes nothing.</source>
        <translation>Comprobar lee de los clústeres lo que miraría un experto. No cambia nada.</translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation>Vista previa de la solicitud</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>This is what would be sent, to the byte, as you fill in the form.</source>
        <translation>Esto es lo que se enviaría, byte a byte, mientras rellena el formulario.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What will happen, what the checks found, and one button that names the act. Nothing is sent before it is pressed.</source>
        <translation>Qué va a ocurrir, qué hallaron las comprobaciones, y un botón que nombra el acto. No se envía nada antes de pulsarlo.</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Every upgrade with its steps on each cluster, its errors explained, and the proof at the end. The record survives everything: close the window at any time.</source>
        <translation>Cada actualización con sus pasos en cada clúster, sus errores explicados, y la prueba al final. El registro sobrevive a todo: cierre la ventana cuando quiera.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Everything that was ever asked, answered and decided. Search it, and export it.</source>
        <translation>Todo lo que se preguntó, respondió y decidió. Búsquelo, y expórtelo.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>The clusters you saved: how they are trusted, who you are there, and what you may do.</source>
        <translation>Los clústeres que guardó: cómo se confía en ellos, quién es usted allí, y qué puede hacer.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Practise on simulated clusters: everything that can go wrong, without a cluster and without a risk.</source>
        <translation>Practique con clústeres simulados: todo lo que puede salir mal, sin clúster y sin riesgo.</translation>
    </message>
</context>
<context>
    <name>TrainerFault</name>
    <message>
        <source>the answer comes %1 s late</source>
        <translation>la respuesta llega %1 s tarde</translation>
    </message>
    <message>
        <source>nobody listens</source>
        <translation>nadie escucha</translation>
    </message>
    <message>
        <source>connections are never answered</source>
        <translation>las conexiones nunca reciben respuesta</translation>
    </message>
    <message numerus="yes">
        <source>the answer is cut after %n byte(s)</source>
        <translation>
            <numerusform>la respuesta se corta tras %n byte</numerusform>
            <numerusform>la respuesta se corta tras %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the connection is reset after %n byte(s)</source>
        <translation>
            <numerusform>la conexión se restablece tras %n byte</numerusform>
            <numerusform>la conexión se restablece tras %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer is HTTP %1</source>
        <translation>la respuesta es HTTP %1</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>la respuesta no es JSON</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>Every cluster</source>
        <translation>Cada clúster</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>cada llamada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, %n time(s).</source>
        <translation>
            <numerusform>%1, %2: %3, %n vez.</numerusform>
            <numerusform>%1, %2: %3, %n veces.</numerusform>
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
        <translation>Registro del formador</translation>
    </message>
</context>
<context>
    <name>TrainerLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>&amp;Start scenario</source>
        <translation>&amp;Iniciar el escenario</translation>
    </message>
    <message>
        <source>&amp;Play it by itself</source>
        <translation>&amp;Reproducirlo solo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Take the guided &amp;tour</source>
        <translation>Hacer la visita &amp;guiada</translation>
    </message>
    <message>
        <source>Take the guided tour</source>
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>&amp;Open a scenario file…</source>
        <translation>&amp;Abrir un archivo de escenario…</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Abrir un archivo de escenario</translation>
    </message>
    <message>
        <source>&amp;How they are written…</source>
        <translation>&amp;Cómo se escriben…</translation>
    </message>
    <message>
        <source>How scenario files are written</source>
        <translation>Cómo se escriben los archivos de escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Escenarios (*.json)</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Something to do, with goals. They are judged by what is the case, not by what you press.</source>
        <translation>Algo que hacer, con objetivos. Se juzgan por lo que es, no por lo que pulse.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Start &amp;exercise</source>
        <translation>Iniciar el &amp;ejercicio</translation>
    </message>
    <message>
        <source>Start exercise</source>
        <translation>Iniciar el ejercicio</translation>
    </message>
    <message>
        <source>Start scenario</source>
        <translation>Iniciar el escenario</translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>Reproducir el escenario</translation>
    </message>
    <message>
        <source>The program fills in the form and sends the upgrade, with a caption for each step.</source>
        <translation>El programa rellena el formulario y envía la actualización, con una explicación en cada paso.</translation>
    </message>
    <message>
        <source>SIMULATION. This window plays “%1”. Nothing here is real.</source>
        <translation>SIMULACIÓN. Esta ventana reproduce «%1». Nada de esto es real.</translation>
    </message>
    <message>
        <source>Simulated clusters, built in: for learning, and to show what can go wrong. No cluster is needed.</source>
        <translation>Clústeres simulados, incluidos: para aprender, y para mostrar lo que puede salir mal. No hace falta ningún clúster.</translation>
    </message>
    <message>
        <source>Begins anew in this window, with a new record. What was done here before is left behind.</source>
        <translation>Empieza de nuevo en esta ventana, con un registro nuevo. Lo que se hizo aquí antes queda atrás.</translation>
    </message>
    <message>
        <source>Opens a window of its own with its own record. Nothing there can reach your clusters.</source>
        <translation>Abre una ventana propia con su propio registro. Nada de allí puede llegar a sus clústeres.</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>Elegir un escenario</translation>
    </message>
    <message>
        <source>To be learned: %1</source>
        <translation>Para aprender: %1</translation>
    </message>
    <message>
        <source>The scenario was not started. %1</source>
        <translation>El escenario no se inició. %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n task(s) under way</source>
        <translation>
            <numerusform>%n tarea en curso</numerusform>
            <numerusform>%n tareas en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) need(s) you</source>
        <translation>
            <numerusform>%n tarea le necesita</numerusform>
            <numerusform>%n tareas le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>SIMULATION — %1</source>
        <translation>SIMULACIÓN — %1</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
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
        <translation>¿Confiar en este certificado?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that a node of the cluster shows. Run there:</source>
        <translation>Compare la huella con la que muestra un nodo del clúster. Ejecute allí:</translation>
    </message>
    <message>
        <source>I &amp;compared it</source>
        <translation>La he &amp;comparado</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that a node of the cluster shows. Run there (where port %1 is only forwarded, the node&apos;s own port is usually %2):</source>
        <translation>Compare la huella con la que muestra un nodo del clúster. Ejecute allí (si el puerto %1 solo está redirigido, el puerto propio del nodo suele ser %2):</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>El certificado ha cambiado</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted. It may have been renewed; it may also be another machine that wants your password. Nothing is sent until you decide.</source>
        <translation>%1 muestra un certificado distinto de aquel en el que se confió. Puede haberse renovado; también puede ser otra máquina que quiere su contraseña. No se envía nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>This computer cannot tell by itself whether %1 is the right machine. No password was sent yet.</source>
        <translation>Este equipo no puede saber por sí mismo si %1 es la máquina correcta. Aún no se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Command to compare</source>
        <translation>Comando para comparar</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, %1</source>
        <translation>Huella SHA-256, %1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The check said: %1</source>
        <translation>La comprobación dijo: %1</translation>
    </message>
</context>
<context>
    <name>TrustFault</name>
    <message>
        <source>The certificate is signed by itself. This is usual for a cluster, and proves nothing: compare the fingerprint.</source>
        <translation>El certificado está autofirmado. Es habitual en un clúster, y no prueba nada: compare la huella.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate.</source>
        <translation>Este equipo no sabe quién emitió el certificado.</translation>
    </message>
    <message>
        <source>The certificate is for another name than the address that you entered.</source>
        <translation>El certificado es para otro nombre que la dirección que escribió.</translation>
    </message>
    <message>
        <source>The certificate is no longer valid.</source>
        <translation>El certificado ya no es válido.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. The clock of this computer or of the cluster may be wrong.</source>
        <translation>El certificado aún no es válido. El reloj de este equipo o del clúster puede estar mal.</translation>
    </message>
    <message>
        <source>The issuer has revoked the certificate. It cannot be trusted.</source>
        <translation>El emisor ha revocado el certificado. No se puede confiar en él.</translation>
    </message>
    <message>
        <source>The key or the signature of the certificate is too weak or broken. It cannot be trusted.</source>
        <translation>La clave o la firma del certificado es demasiado débil o está rota. No se puede confiar en él.</translation>
    </message>
    <message>
        <source>The certificate has a fault that this program does not know. It cannot be trusted.</source>
        <translation>El certificado tiene un defecto que este programa no conoce. No se puede confiar en él.</translation>
    </message>
</context>
<context>
    <name>TypedCall</name>
    <message>
        <source>A path begins with /, for example /v1/nodes.</source>
        <translation>Una ruta empieza por /, por ejemplo /v1/nodes.</translation>
    </message>
    <message>
        <source>Leave out the ? and what follows: a fault looks at the path alone.</source>
        <translation>Omita el ? y lo que sigue: un fallo solo mira la ruta.</translation>
    </message>
    <message numerus="yes">
        <source>This path is longer than %n character(s).</source>
        <translation>
            <numerusform>Esta ruta tiene más de %n carácter.</numerusform>
            <numerusform>Esta ruta tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A path has no spaces and only the characters of an address.</source>
        <translation>Una ruta no tiene espacios y solo lleva los caracteres de una dirección.</translation>
    </message>
    <message>
        <source>Choose a call, or type a path, for example /v1/nodes/*.</source>
        <translation>Elija una llamada, o escriba una ruta, por ejemplo /v1/nodes/*.</translation>
    </message>
    <message>
        <source>The method %1 is not known here. Use one of %2, or the path alone.</source>
        <translation>El método %1 no se conoce aquí. Use uno de %2, o solo la ruta.</translation>
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
        <translation>Nombre o GUID, por ejemplo 12345678-9abc-…</translation>
    </message>
    <message>
        <source>Redis ver&amp;sion</source>
        <translation>Ver&amp;sión de Redis</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Versión de Redis</translation>
    </message>
    <message>
        <source>&amp;Parallel shards</source>
        <translation>Shards en &amp;paralelo</translation>
    </message>
    <message>
        <source>Parallel shards</source>
        <translation>Shards en paralelo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Preserve shard roles</source>
        <translation>Conservar los roles de los shards</translation>
    </message>
    <message>
        <source>Preserve shard r&amp;oles</source>
        <translation>Conservar los r&amp;oles de los shards</translation>
    </message>
    <message>
        <source>&amp;Keep result for</source>
        <translation>Guardar e&amp;l resultado</translation>
    </message>
    <message>
        <source>Keep result for</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Keep result unit</source>
        <translation>Unidad del tiempo de guarda</translation>
    </message>
    <message>
        <source>Send thro&amp;ugh</source>
        <translation>Enviar a trav&amp;és de</translation>
    </message>
    <message>
        <source>Send through</source>
        <translation>Enviar a través de</translation>
    </message>
    <message>
        <source>Connect to a cluster…</source>
        <translation>Conectar con un clúster…</translation>
    </message>
    <message>
        <source>Connect to a cluster</source>
        <translation>Conectar con un clúster</translation>
    </message>
    <message>
        <source>Force restart</source>
        <translation>Forzar el reinicio</translation>
    </message>
    <message>
        <source>Force res&amp;tart</source>
        <translation>Forzar el rei&amp;nicio</translation>
    </message>
    <message>
        <source>Keep CRDT protocol version</source>
        <translation>Mantener la versión del protocolo CRDT</translation>
    </message>
    <message>
        <source>Keep CR&amp;DT protocol version</source>
        <translation>Mantener la versión del pro&amp;tocolo CRDT</translation>
    </message>
    <message>
        <source>Task &amp;ID</source>
        <translation>&amp;Identificador de tarea</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Identificador de tarea</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Make a new task ID</source>
        <translation>Crear un identificador de tarea nuevo</translation>
    </message>
    <message>
        <source>May discard data</source>
        <translation>Puede descartar datos</translation>
    </message>
    <message>
        <source>&amp;May discard data</source>
        <translation>Pue&amp;de descartar datos</translation>
    </message>
    <message>
        <source>Force discard</source>
        <translation>Forzar el descarte</translation>
    </message>
    <message>
        <source>Forc&amp;e discard</source>
        <translation>&amp;Forzar el descarte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An option in here is on. Data can be lost.</source>
        <translation>Aquí hay una opción activada. Se pueden perder datos.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Can destroy data</source>
        <translation>Puede destruir datos</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>force restart, keep CRDT protocol version, task ID</source>
        <translation>forzar el reinicio, mantener la versión del protocolo CRDT, identificador de tarea</translation>
    </message>
    <message>
        <source>may discard data, force discard</source>
        <translation>puede descartar datos, forzar el descarte</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Cluster default (500 s)</source>
        <translation>Valor del clúster (500 s)</translation>
    </message>
    <message>
        <source>Fewer at a time takes longer and loads the cluster less.</source>
        <translation>Menos a la vez tarda más y carga menos el clúster.</translation>
    </message>
    <message>
        <source>Restarts shards also where no version changes.</source>
        <translation>Reinicia los shards también donde no cambia la versión.</translation>
    </message>
    <message>
        <source>Leaves the protocol between the instances as it is. Only of use for databases with protocol 0.</source>
        <translation>Deja como está el protocolo entre las instancias. Solo es útil para bases de datos con el protocolo 0.</translation>
    </message>
    <message>
        <source>The name under which this upgrade is found again. Each request has its own.</source>
        <translation>El nombre con el que se vuelve a encontrar esta actualización. Cada solicitud tiene el suyo.</translation>
    </message>
    <message>
        <source>Permits the upgrade of a database that has neither replication nor persistence.</source>
        <translation>Permite actualizar una base de datos que no tiene replicación ni persistencia.</translation>
    </message>
    <message>
        <source>Throws data away even where replication or persistence would keep it.</source>
        <translation>Tira los datos incluso donde la replicación o la persistencia los conservaría.</translation>
    </message>
</context>
<context>
    <name>UpgradeForm</name>
    <message>
        <source>An instance already runs Redis %1; going back is not possible. Choose %1 or newer.</source>
        <translation>Una instancia ya ejecuta Redis %1; volver atrás no es posible. Elija %1 o más reciente.</translation>
    </message>
    <message>
        <source>Not every participating cluster could be asked whether it has Redis %1.</source>
        <translation>No se pudo preguntar a cada clúster participante si tiene Redis %1.</translation>
    </message>
    <message>
        <source>No participating cluster that could be asked has Redis %1.</source>
        <translation>Ningún clúster participante al que se pudo preguntar tiene Redis %1.</translation>
    </message>
    <message>
        <source>%1 Choose a version that every node has.</source>
        <translation>%1 Elija una versión que tenga cada nodo.</translation>
    </message>
    <message>
        <source>Whether the clusters have Redis %1 is not known.</source>
        <translation>No se sabe si los clústeres tienen Redis %1.</translation>
    </message>
    <message>
        <source>%1 Not every participating cluster could be asked.</source>
        <translation>%1 No se pudo preguntar a cada clúster participante.</translation>
    </message>
    <message>
        <source>Which version is the newest is not known. The result can then be watched, but not verified.</source>
        <translation>No se sabe qué versión es la más reciente. El resultado se puede entonces observar, pero no verificar.</translation>
    </message>
    <message>
        <source>Newest available is Redis %1 now.</source>
        <translation>La más reciente disponible es ahora Redis %1.</translation>
    </message>
    <message>
        <source>Newest available is Redis %1 on the clusters that could be asked.</source>
        <translation>La más reciente disponible es Redis %1 en los clústeres a los que se pudo preguntar.</translation>
    </message>
    <message>
        <source>Enter 1 or more shards, or choose All.</source>
        <translation>Escriba 1 o más shards, o elija Todos.</translation>
    </message>
    <message numerus="yes">
        <source>Each instance has %n shard(s), so this is the same as All.</source>
        <translation>
            <numerusform>Cada instancia tiene %n shard, así que esto es lo mismo que Todos.</numerusform>
            <numerusform>Cada instancia tiene %n shards, así que esto es lo mismo que Todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster keeps the result for about 8 minutes. It may be gone before it is read, for example after a pause of this computer.</source>
        <translation>El clúster guarda el resultado unos 8 minutos. Puede haber desaparecido antes de leerse, por ejemplo tras una pausa de este equipo.</translation>
    </message>
    <message>
        <source>The result can be kept from 1 second to 7 days.</source>
        <translation>El resultado se puede guardar de 1 segundo a 7 días.</translation>
    </message>
    <message>
        <source>Below 10 minutes the result may be gone before it is read.</source>
        <translation>Por debajo de 10 minutos el resultado puede haber desaparecido antes de leerse.</translation>
    </message>
    <message>
        <source>This task ID has been used already. Every request needs its own; let the program make a new one.</source>
        <translation>Este identificador de tarea ya se ha usado. Cada solicitud necesita el suyo; deje que el programa cree uno nuevo.</translation>
    </message>
    <message>
        <source>This is the database with the GUID %1.</source>
        <translation>Esta es la base de datos con el GUID %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) have this name. Choose one by its GUID.</source>
        <translation>
            <numerusform>%n base de datos tiene este nombre. Elíjala por su GUID.</numerusform>
            <numerusform>%n bases de datos tienen este nombre. Elija una por su GUID.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not among the databases of %1. Compare it, or connect a cluster that takes part.</source>
        <translation>No está entre las bases de datos de %1. Compare el GUID, o conecte un clúster que participe.</translation>
    </message>
    <message>
        <source>Whether this database exists is not known: the list of %1 could not be read.</source>
        <translation>No se sabe si esta base de datos existe: la lista de %1 no se pudo leer.</translation>
    </message>
    <message>
        <source>Not among the databases of %1. The list of %2 could not be read, so it may be there.</source>
        <translation>No está entre las bases de datos de %1. La lista de %2 no se pudo leer, así que puede estar allí.</translation>
    </message>
    <message>
        <source>No cluster that you are signed in to has this GUID. Did you mean %1 (%2)?</source>
        <translation>Ningún clúster en el que ha iniciado sesión tiene este GUID. ¿Quería decir %1 (%2)?</translation>
    </message>
    <message>
        <source>%1 Did you mean %2 (%3)?</source>
        <translation>%1 ¿Quería decir %2 (%3)?</translation>
    </message>
    <message>
        <source>the module added by hand</source>
        <translation>el módulo añadido a mano</translation>
    </message>
    <message>
        <source>Enter the new arguments of %1, or remove the row. No arguments at all is a valid entry.</source>
        <translation>Escriba los argumentos nuevos de %1, o quite la fila. No poner argumentos es una entrada válida.</translation>
    </message>
    <message>
        <source>The arguments of %1 hold a line break or another control character. Remove it.</source>
        <translation>Los argumentos de %1 contienen un salto de línea u otro carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>The arguments of %1 hold the character %2. The characters &amp; &lt; &gt; and &quot; are not allowed there.</source>
        <translation>Los argumentos de %1 contienen el carácter %2. Los caracteres &amp; &lt; &gt; y &quot; no se permiten ahí.</translation>
    </message>
    <message>
        <source>Enter the current and the new UID of %1, or turn off “Name modules by UID”.</source>
        <translation>Escriba el UID actual y el nuevo de %1, o desactive «Nombrar módulos por UID».</translation>
    </message>
    <message>
        <source>A UID of %1 is not 32 hex digits. The cluster may refuse it.</source>
        <translation>Un UID de %1 no tiene 32 cifras hexadecimales. El clúster puede rechazarlo.</translation>
    </message>
    <message>
        <source>Without UIDs nothing says which module the arguments belong to, so only one module can be changed. Turn on “Name modules by UID”, or change one module only.</source>
        <translation>Sin UID nada dice a qué módulo pertenecen los argumentos, así que solo se puede cambiar un módulo. Active «Nombrar módulos por UID», o cambie solo un módulo.</translation>
    </message>
    <message>
        <source>The UIDs are those of one cluster. Other clusters have other UIDs for the same module.</source>
        <translation>Los UID son los de un clúster. Otros clústeres tienen otros UID para el mismo módulo.</translation>
    </message>
    <message>
        <source>Primary shards return to their nodes. This costs one more failover per shard.</source>
        <translation>Los shards primarios vuelven a sus nodos. Esto cuesta una conmutación más por shard.</translation>
    </message>
    <message>
        <source>Primary and replica shards may change places, so a cluster can end up unbalanced.</source>
        <translation>Los shards primarios y réplica pueden cambiar de lugar, así que un clúster puede quedar desequilibrado.</translation>
    </message>
    <message>
        <source>Every shard is restarted, also where no version changes. Clients lose their connection for a moment.</source>
        <translation>Cada shard se reinicia, también donde no cambia la versión. Los clientes pierden su conexión un momento.</translation>
    </message>
    <message>
        <source>This database already has protocol %1, so the option has no use here.</source>
        <translation>Esta base de datos ya tiene el protocolo %1, así que la opción no sirve aquí.</translation>
    </message>
    <message>
        <source>The old protocol stays, and the featureset with it. A second upgrade without this option must follow soon.</source>
        <translation>El protocolo antiguo se queda, y el featureset con él. Debe seguir pronto una segunda actualización sin esta opción.</translation>
    </message>
    <message>
        <source>This database has neither replication nor persistence. Without this option the cluster is expected to refuse.</source>
        <translation>Esta base de datos no tiene replicación ni persistencia. Sin esta opción se espera que el clúster la rechace.</translation>
    </message>
    <message>
        <source>Where this database has neither replication nor persistence, the data of every instance is lost when its shards restart.</source>
        <translation>Donde esta base de datos no tiene replicación ni persistencia, los datos de cada instancia se pierden cuando se reinician sus shards.</translation>
    </message>
    <message>
        <source>This database has neither replication nor persistence. The data of an instance is lost when its shards restart; it comes back only from another instance that still has it.</source>
        <translation>Esta base de datos no tiene replicación ni persistencia. Los datos de una instancia se pierden cuando se reinician sus shards; solo vuelven de otra instancia que aún los tenga.</translation>
    </message>
    <message>
        <source>This database has replication, so the option is not needed. Turn it off.</source>
        <translation>Esta base de datos tiene replicación, así que la opción no hace falta. Desactívela.</translation>
    </message>
    <message>
        <source>This database has persistence, so the option is not needed. Turn it off.</source>
        <translation>Esta base de datos tiene persistencia, así que la opción no hace falta. Desactívela.</translation>
    </message>
    <message>
        <source>This database has replication and persistence, so the option is not needed. Turn it off.</source>
        <translation>Esta base de datos tiene replicación y persistencia, así que la opción no hace falta. Desactívela.</translation>
    </message>
    <message>
        <source>The data is thrown away even where replication or persistence would keep it. What this database has is not known.</source>
        <translation>Los datos se tiran incluso donde la replicación o la persistencia los conservaría. No se sabe qué tiene esta base de datos.</translation>
    </message>
    <message>
        <source>The data of every instance is thrown away. This database has neither replication nor persistence to bring it back.</source>
        <translation>Los datos de cada instancia se tiran. Esta base de datos no tiene replicación ni persistencia para recuperarlos.</translation>
    </message>
    <message>
        <source>The data is thrown away although replica shards of this database hold it too. There is no way back.</source>
        <translation>Los datos se tiran aunque también los tienen los shards réplica de esta base de datos. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>The data is thrown away although this database has it on disk. There is no way back.</source>
        <translation>Los datos se tiran aunque esta base de datos los tiene en disco. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>The data is thrown away although this database has it in replica shards and on disk. There is no way back.</source>
        <translation>Los datos se tiran aunque esta base de datos los tiene en shards réplica y en disco. No hay vuelta atrás.</translation>
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
        <translation>Versión de Redis</translation>
    </message>
    <message>
        <source>Preserve shard roles</source>
        <translation>Conservar los roles de los shards</translation>
    </message>
    <message>
        <source>Parallel shards</source>
        <translation>Shards en paralelo</translation>
    </message>
    <message>
        <source>Keep result for</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Force restart</source>
        <translation>Forzar el reinicio</translation>
    </message>
    <message>
        <source>Keep CRDT protocol version</source>
        <translation>Mantener la versión del protocolo CRDT</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Identificador de tarea</translation>
    </message>
    <message>
        <source>May discard data</source>
        <translation>Puede descartar datos</translation>
    </message>
    <message>
        <source>Force discard</source>
        <translation>Forzar el descarte</translation>
    </message>
    <message>
        <source>Correct the CRDB GUID to go on.</source>
        <translation>Corrija el GUID de la CRDB para continuar.</translation>
    </message>
    <message>
        <source>Correct the Redis version to go on.</source>
        <translation>Corrija la versión de Redis para continuar.</translation>
    </message>
    <message>
        <source>Correct the modules to go on.</source>
        <translation>Corrija los módulos para continuar.</translation>
    </message>
    <message>
        <source>Correct the task ID under Advanced to go on.</source>
        <translation>Corrija el identificador de tarea en Avanzado para continuar.</translation>
    </message>
    <message>
        <source>Correct “%1” to go on.</source>
        <translation>Corrija «%1» para continuar.</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>Aún no hay solicitud.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Reading the clusters…</source>
        <translation>Leyendo los clústeres…</translation>
    </message>
    <message>
        <source>Reads the clusters and changes nothing. The review runs these checks too.</source>
        <translation>Lee los clústeres y no cambia nada. La revisión también hace estas comprobaciones.</translation>
    </message>
    <message>
        <source>These checks are for an earlier form.</source>
        <translation>Estas comprobaciones son de un estado anterior del formulario.</translation>
    </message>
    <message>
        <source>Enter a CRDB GUID to go on.</source>
        <translation>Escriba un GUID de CRDB para continuar.</translation>
    </message>
    <message>
        <source>Choose a cluster to send through.</source>
        <translation>Elija un clúster a través del cual enviar.</translation>
    </message>
    <message>
        <source>Connect a cluster to go on.</source>
        <translation>Conecte un clúster para continuar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Upgrade an Active-Active database</source>
        <translation>Actualizar una base de datos Active-Active</translation>
    </message>
    <message>
        <source>Options → Checks → Review. Nothing is sent before you press the last button.</source>
        <translation>Opciones → Comprobaciones → Revisión. No se envía nada antes de que pulse el último botón.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation>Vista previa de la solicitud</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The modules of this database are not known. To give a module new arguments, add it.</source>
        <translation>No se conocen los módulos de esta base de datos. Para dar argumentos nuevos a un módulo, añádalo.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>name of the database, then its clusters</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Now Redis %1.</source>
        <translation>Ahora Redis %1.</translation>
    </message>
    <message>
        <source>Now Redis %1 to %2.</source>
        <translation>Ahora Redis %1 a %2.</translation>
    </message>
    <message>
        <source>This database has no modules.</source>
        <translation>Esta base de datos no tiene módulos.</translation>
    </message>
    <message>
        <source>%1, which you chose, is not connected or does not have this database.</source>
        <translation>%1, que usted eligió, no está conectado o no tiene esta base de datos.</translation>
    </message>
    <message>
        <source>No connected cluster takes part in this database.</source>
        <translation>Ningún clúster conectado participa en esta base de datos.</translation>
    </message>
    <message>
        <source>You are not connected to a cluster. You can fill in the form; to check and to send, connect first.</source>
        <translation>No está conectado con ningún clúster. Puede rellenar el formulario; para comprobar y enviar, conecte primero.</translation>
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
        <translation>Ejecutar esto inicia otra actualización de la CRDB %1, con su propio identificador de tarea.</translation>
    </message>
    <message>
        <source>Set REDIS_USER first; curl asks for the password. Where the certificate is not known, add --cacert FILE.</source>
        <translation>Defina primero REDIS_USER; curl pide la contraseña. Si no se conoce el certificado, añada --cacert ARCHIVO.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more point(s).</source>
        <translation>
            <numerusform>%1 Y %n punto más.</numerusform>
            <numerusform>%1 Y %n puntos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Details of the verification</source>
        <translation>Detalles de la verificación</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are verified, what is wrong</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read at %1: %2</source>
        <translation>Leído a las %1: %2</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 no se pudo leer.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 no se pudo leer: %2</translation>
    </message>
    <message>
        <source>%1 did not tell its Redis version.</source>
        <translation>%1 no informó de su versión de Redis.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2. Which version to expect was not known when the upgrade was sent.</source>
        <translation>%1 ejecuta Redis %2. No se sabía qué versión esperar cuando se envió la actualización.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2; %3 was expected.</source>
        <translation>%1 ejecuta Redis %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>%1 runs Redis %2, as expected.</source>
        <translation>%1 ejecuta Redis %2, como se esperaba.</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 tiene %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Versión de Redis</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>CRDT protocol</source>
        <translation>Protocolo CRDT</translation>
    </message>
    <message>
        <source>The CRDT protocol is %1 on every instance that was read.</source>
        <translation>El protocolo CRDT es %1 en cada instancia que se leyó.</translation>
    </message>
    <message>
        <source>The CRDT protocol differs between the instances: %1.</source>
        <translation>El protocolo CRDT difiere entre las instancias: %1.</translation>
    </message>
    <message>
        <source>%1 did not tell its CRDT protocol.</source>
        <translation>%1 no informó de su protocolo CRDT.</translation>
    </message>
    <message>
        <source>Featureset</source>
        <translation>Featureset</translation>
    </message>
    <message>
        <source>The featureset is %1 on every instance that was read.</source>
        <translation>El featureset es %1 en cada instancia que se leyó.</translation>
    </message>
    <message>
        <source>The featureset differs between the instances: %1.</source>
        <translation>El featureset difiere entre las instancias: %1.</translation>
    </message>
    <message>
        <source>%1 did not tell its featureset.</source>
        <translation>%1 no informó de su featureset.</translation>
    </message>
    <message>
        <source>Databases and syncers</source>
        <translation>Bases de datos y syncers</translation>
    </message>
    <message>
        <source>Replication links</source>
        <translation>Enlaces de replicación</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Which instances the database has is not known, so none could be read.</source>
        <translation>No se sabe qué instancias tiene la base de datos, así que no se pudo leer ninguna.</translation>
    </message>
    <message>
        <source>Verified %1 of %2.</source>
        <translation>%1 de %2 verificadas.</translation>
    </message>
    <message>
        <source>%1 does not have the module %2.</source>
        <translation>%1 no tiene el módulo %2.</translation>
    </message>
    <message>
        <source>On %1 the module %2 has the arguments “%3”; “%4” were asked for.</source>
        <translation>En %1 el módulo %2 tiene los argumentos «%3»; se pidieron «%4».</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>%1 has the module %2 as %3; its catalogue has %4 for Redis %5.</source>
        <translation>%1 tiene el módulo %2 como %3; su catálogo tiene %4 para Redis %5.</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 no tiene ninguna</translation>
    </message>
    <message>
        <source>The version of the module %1 differs between the instances: %2.</source>
        <translation>La versión del módulo %1 difiere entre las instancias: %2.</translation>
    </message>
    <message>
        <source>No instance tells the version of its module %1.</source>
        <translation>Ninguna instancia informa de la versión de su módulo %1.</translation>
    </message>
    <message>
        <source>The module %1 is %2 on every instance that was read.</source>
        <translation>El módulo %1 es %2 en cada instancia que se leyó.</translation>
    </message>
    <message>
        <source>The health report does not mention %1, so its links and its configuration are not confirmed.</source>
        <translation>El informe de estado no menciona %1, así que sus enlaces y su configuración no están confirmados.</translation>
    </message>
    <message>
        <source>The health report could not reach %1, so its links and its configuration are not confirmed: %2</source>
        <translation>El informe de estado no pudo alcanzar %1, así que sus enlaces y su configuración no están confirmados: %2</translation>
    </message>
    <message>
        <source>The replication link of %1 to %2 is down; up was expected.</source>
        <translation>El enlace de replicación de %1 con %2 está down; se esperaba up.</translation>
    </message>
    <message>
        <source>The replication link of %1 to %2 is not known to be up; the cluster says “%3”.</source>
        <translation>No se sabe si el enlace de replicación de %1 con %2 está activo; el clúster dice «%3».</translation>
    </message>
    <message>
        <source>The health report tells nothing about the replication link of %1 to %2.</source>
        <translation>El informe de estado no dice nada del enlace de replicación de %1 con %2.</translation>
    </message>
    <message>
        <source>%1 did not tell which configuration is active.</source>
        <translation>%1 no informó de qué configuración está activa.</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>The configuration %1 of %2 is “%3”; “%4” was expected.</source>
        <translation>La configuración %1 de %2 está «%3»; se esperaba «%4».</translation>
    </message>
    <message>
        <source>%1 did not tell whether its configuration %2 is committed.</source>
        <translation>%1 no informó de si su configuración %2 está committed.</translation>
    </message>
    <message>
        <source>The active configuration is not the same on all clusters: %1.</source>
        <translation>La configuración activa no es la misma en todos los clústeres: %1.</translation>
    </message>
    <message>
        <source>%1 did not tell the status of its database.</source>
        <translation>%1 no informó del estado de su base de datos.</translation>
    </message>
    <message>
        <source>The database on %1 is “%2”; “%3” was expected.</source>
        <translation>La base de datos en %1 está «%2»; se esperaba «%3».</translation>
    </message>
    <message>
        <source>%1 did not tell whether its syncer is enabled.</source>
        <translation>%1 no informó de si su syncer está enabled.</translation>
    </message>
    <message>
        <source>The syncer of %1 has stopped; it does not start again by itself.</source>
        <translation>El syncer de %1 se ha detenido; no vuelve a iniciarse por sí mismo.</translation>
    </message>
    <message>
        <source>The syncer of %1 is “%2”; “%3” was expected.</source>
        <translation>El syncer de %1 está «%2»; se esperaba «%3».</translation>
    </message>
    <message>
        <source>Every database that was read is active and its syncer enabled.</source>
        <translation>Cada base de datos que se leyó está activa y su syncer enabled.</translation>
    </message>
    <message>
        <source>Not read: replication links and configuration.</source>
        <translation>No leídos: enlaces de replicación y configuración.</translation>
    </message>
    <message>
        <source>Not read: replication links and configuration. %1</source>
        <translation>No leídos: enlaces de replicación y configuración. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replication link(s) up, none down.</source>
        <translation>
            <numerusform>%n enlace de replicación activo, ninguno caído.</numerusform>
            <numerusform>%n enlaces de replicación activos, ninguno caído.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration %1 is committed on every cluster that told.</source>
        <translation>La configuración %1 está committed en cada clúster que informó de ello.</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>Newest available</source>
        <translation>La más reciente disponible</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a version that cannot be chosen, and why</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Versión de Redis</translation>
    </message>
</context>
<context>
    <name>VersionOffers</name>
    <message>
        <source>Node %1 of %2 does not have Redis %3.</source>
        <translation>El nodo %1 de %2 no tiene Redis %3.</translation>
    </message>
    <message>
        <source>%1 takes major releases only; its node %2 marks Redis %3 as a minor one.</source>
        <translation>%1 solo acepta versiones mayores; su nodo %2 marca Redis %3 como menor.</translation>
    </message>
    <message>
        <source>An instance already runs Redis %1; going back is not possible.</source>
        <translation>Una instancia ya ejecuta Redis %1; volver atrás no es posible.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Enter a version such as 8.2, or choose the newest available.</source>
        <translation>Escriba una versión como 8.2, o elija la más reciente disponible.</translation>
    </message>
    <message>
        <source>The minor version is missing. Enter major.minor, for example %1.2.</source>
        <translation>Falta la versión menor. Escriba mayor.menor, por ejemplo %1.2.</translation>
    </message>
    <message>
        <source>Major and minor are divided by a dot, not a comma. Enter for example 8.2.</source>
        <translation>Mayor y menor se separan con un punto, no con una coma. Escriba por ejemplo 8.2.</translation>
    </message>
    <message>
        <source>Leave out the letter v. Enter for example 8.2.</source>
        <translation>Omita la letra v. Escriba por ejemplo 8.2.</translation>
    </message>
    <message>
        <source>Only major.minor is accepted here; the cluster chooses the patch. Enter %1.</source>
        <translation>Aquí solo se acepta mayor.menor; el clúster elige el parche. Escriba %1.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Enter major.minor, for example 8.2.</source>
        <translation>«%1» no es una versión. Escriba mayor.menor, por ejemplo 8.2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is no folder. Name one with --data-dir.</source>
        <translation>%1 no es una carpeta. Indique una con --data-dir.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could read and change the record of upgrades. Name a folder of your own with --data-dir.</source>
        <translation>%1 pertenece a otro usuario, que podría leer y cambiar el registro de actualizaciones. Indique una carpeta suya con --data-dir.</translation>
    </message>
    <message>
        <source>Other users can write to %1, and so change the record of upgrades. Take that right away (chmod go-w), or name another folder with --data-dir.</source>
        <translation>Otros usuarios pueden escribir en %1, y así cambiar el registro de actualizaciones. Quíteles ese permiso (chmod go-w), o indique otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Screenshots: %1</source>
        <translation>Capturas de pantalla: %1</translation>
    </message>
    <message>
        <source>The upgrade ended as: %1</source>
        <translation>La actualización terminó como: %1</translation>
    </message>
    <message>
        <source>The training window could not be opened.</source>
        <translation>No se pudo abrir la ventana de formación.</translation>
    </message>
    <message>
        <source>Complete: window, translations and record work.</source>
        <translation>Completo: la ventana, las traducciones y el registro funcionan.</translation>
    </message>
    <message>
        <source>Not complete: the record of upgrades could not be opened.</source>
        <translation>Incompleto: el registro de actualizaciones no se pudo abrir.</translation>
    </message>
    <message>
        <source>CRDB Upgrader is already open on this folder. Its window was brought to the front.</source>
        <translation>CRDB Upgrader ya está abierto en esta carpeta. Su ventana se trajo al frente.</translation>
    </message>
    <message>
        <source>%1 holds the record of simulated clusters. Name another folder with --data-dir, or start with --demo.</source>
        <translation>%1 contiene el registro de clústeres simulados. Indique otra carpeta con --data-dir, o inicie con --demo.</translation>
    </message>
    <message>
        <source>%1 holds the record of upgrades of real clusters. Simulated ones are never mixed with it: name another folder with --data-dir.</source>
        <translation>%1 contiene el registro de actualizaciones de clústeres reales. Los simulados nunca se mezclan con él: indique otra carpeta con --data-dir.</translation>
    </message>
</context>
</TS>
