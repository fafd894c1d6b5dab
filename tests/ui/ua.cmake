# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name look errorcard trustdialog timeline)
    crdb_test(tst_${name} LABEL ui SOURCES tst_${name}.cpp LIBS ui)
endforeach()
foreach(name cancelpanel clusterspage connectdialog databasespage historypage mainwindow windowsize)
    crdb_test(tst_${name} LABEL ui SOURCES tst_${name}.cpp LIBS ui api sim clock Qt6::Sql)
endforeach()
crdb_test(tst_taskspage LABEL ui TIMEOUT 120 SOURCES tst_taskspage.cpp LIBS ui api sim clock Qt6::Network Qt6::Sql)
crdb_test(tst_canaries LABEL ui TIMEOUT 240 SOURCES tst_canaries.cpp LIBS ui support Qt6::Network api sim clock Qt6::Sql)
