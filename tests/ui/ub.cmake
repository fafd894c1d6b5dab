# SPDX-License-Identifier: GPL-3.0-or-later
# The upgrade page, its review and its widgets.
crdb_test(tst_modulestable LABEL ui SOURCES tst_modulestable.cpp LIBS ui)
crdb_test(tst_fieldwidgets LABEL ui SOURCES tst_fieldwidgets.cpp LIBS ui)
crdb_test(tst_destroydialog LABEL ui SOURCES tst_destroydialog.cpp LIBS ui)
set(UPGRADE_PROGRAM ui tasks probe clusters journal api sim clock Qt6::Sql)
crdb_test(tst_upgradepage LABEL ui TIMEOUT 120 SOURCES tst_upgradepage.cpp upgradebench.h LIBS ${UPGRADE_PROGRAM})
crdb_test(tst_everyerror LABEL ui TIMEOUT 240 SOURCES tst_everyerror.cpp LIBS ui tasks api sim clock)
crdb_test(tst_lefttodo LABEL ui TIMEOUT 180 SOURCES tst_lefttodo.cpp LIBS ${UPGRADE_PROGRAM} Qt6::Network)
crdb_test(tst_upgradefacts LABEL ui TIMEOUT 120 SOURCES tst_upgradefacts.cpp upgradebench.h LIBS ${UPGRADE_PROGRAM})
crdb_test(tst_reviewpage LABEL ui TIMEOUT 120 SOURCES tst_reviewpage.cpp upgradebench.h LIBS ${UPGRADE_PROGRAM} Qt6::Network)
crdb_test(tst_reviewticks LABEL ui TIMEOUT 120 SOURCES tst_reviewticks.cpp upgradebench.h LIBS ${UPGRADE_PROGRAM})
