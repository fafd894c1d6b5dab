# SPDX-License-Identifier: GPL-3.0-or-later
# Journal, clusters, probe and tracker against the simulated clusters.
foreach(name journal journalfile journalhistory historyexport)
    crdb_test(tst_${name} LABEL net SOURCES tst_${name}.cpp journaltest.h LIBS journal Qt6::Sql)
endforeach()
crdb_test(tst_journaldamage LABEL net SOURCES tst_journaldamage.cpp journaltest.h LIBS tasks journal Qt6::Sql)
crdb_test(tst_trackerdamage LABEL net TIMEOUT 180 SOURCES tst_trackerdamage.cpp LIBS tasks probe clusters journal api sim clock Qt6::Sql)
crdb_test(tst_tracker LABEL net TIMEOUT 240 SOURCES tst_tracker.cpp LIBS tasks probe clusters journal api sim clock Qt6::Sql)
crdb_test(tst_trackertime LABEL net TIMEOUT 180 SOURCES tst_trackertime.cpp LIBS tasks probe clusters journal api sim clock testsupport Qt6::Sql)
crdb_test(tst_follower LABEL net TIMEOUT 180 SOURCES tst_follower.cpp LIBS tasks probe clusters journal api sim clock testsupport Qt6::Sql)
crdb_test(tst_foreigntasks LABEL net TIMEOUT 240 SOURCES tst_foreigntasks.cpp LIBS tasks probe clusters journal api sim clock Qt6::Network Qt6::Sql)
crdb_test(tst_cancel LABEL net TIMEOUT 120 SOURCES tst_cancel.cpp LIBS tasks probe clusters journal api sim clock testsupport Qt6::Sql)
crdb_test(tst_taskhistory LABEL net TIMEOUT 120 SOURCES tst_taskhistory.cpp LIBS tasks probe clusters journal api sim clock Qt6::Sql)
crdb_test(tst_databaselists LABEL net TIMEOUT 400 SOURCES tst_databaselists.cpp LIBS tasks probe clusters journal api sim clock Qt6::Network Qt6::Sql)
crdb_test(tst_clusters LABEL net SOURCES tst_clusters.cpp LIBS tasks probe clusters journal api sim clock Qt6::Sql)
crdb_test(tst_supportlog LABEL net SOURCES tst_supportlog.cpp LIBS support tasks probe clusters journal api sim clock Qt6::Sql)
crdb_test(tst_progresswatch LABEL net SOURCES tst_progresswatch.cpp LIBS tasks probe clusters journal api)
crdb_test(tst_taskmodels LABEL unit SOURCES tst_taskmodels.cpp LIBS tasks)

# The system's keychain, each case in a process and on a session bus of its own.
add_executable(keychainchild keychainchild.cpp)
target_link_libraries(keychainchild PRIVATE build_flags clusters clock)
crdb_test(tst_systemkeychain LABEL net TIMEOUT 180 SOURCES tst_systemkeychain.cpp LIBS Qt6::Core)
target_compile_definitions(tst_systemkeychain PRIVATE
    KEYCHAIN_CHILD="$<TARGET_FILE:keychainchild>" SECRET_SERVICE="${CMAKE_SOURCE_DIR}/tests/support/secretservice.py")
add_dependencies(tst_systemkeychain keychainchild)
crdb_test(tst_savedsignin LABEL net TIMEOUT 120 SOURCES tst_savedsignin.cpp
    LIBS tasks probe clusters journal api sim clock testsupport Qt6::Sql)
target_compile_definitions(tst_savedsignin PRIVATE SECRET_SERVICE="${CMAKE_SOURCE_DIR}/tests/support/secretservice.py")
crdb_test(tst_clustertrust LABEL net TIMEOUT 120 SOURCES tst_clustertrust.cpp LIBS tasks probe clusters journal api sim clock testsupport Qt6::Sql)
crdb_test(tst_certificatefiles LABEL net SOURCES tst_certificatefiles.cpp LIBS clusters testsupport)
