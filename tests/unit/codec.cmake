# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name codecrequest codectask codeccrdb codechealth codeccatalogue codecerror codecpreflight)
    crdb_test(tst_${name} LABEL unit SOURCES tst_${name}.cpp LIBS api DATA)
endforeach()
foreach(name asidethreads listsplitter)
    crdb_test(tst_${name} LABEL unit SOURCES tst_${name}.cpp LIBS api)
endforeach()
