# SPDX-License-Identifier: GPL-3.0-or-later
crdb_test(tst_simworld LABEL net SOURCES tst_simworld.cpp simworldtest.h LIBS sim)
crdb_test(tst_simlimits LABEL net SOURCES tst_simlimits.cpp simworldtest.h LIBS sim)
crdb_test(tst_simquirks LABEL net SOURCES tst_simquirks.cpp simworldtest.h LIBS sim)
crdb_test(tst_simrules LABEL net SOURCES tst_simrules.cpp LIBS sim)
crdb_test(tst_simwire LABEL net SOURCES tst_simwire.cpp LIBS sim DATA)
crdb_test(tst_simscenario LABEL net SOURCES tst_simscenario.cpp LIBS sim)
crdb_test(tst_simserver LABEL net SOURCES tst_simserver.cpp LIBS sim Qt6::Network)
crdb_test(tst_simfaults LABEL net SOURCES tst_simfaults.cpp LIBS sim Qt6::Network)
