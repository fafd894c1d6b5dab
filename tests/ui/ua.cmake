# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name look errorcard trustdialog timeline)
    crdb_test(tst_${name} LABEL ui SOURCES tst_${name}.cpp LIBS ui)
endforeach()
foreach(name cancelpanel clusterspage connectdialog historypage taskspage mainwindow windowsize)
    crdb_test(tst_${name} LABEL ui SOURCES tst_${name}.cpp LIBS ui api sim clock Qt6::Sql)
endforeach()
