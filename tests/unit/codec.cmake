# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name codecrequest codectask codeccrdb codechealth codeccatalogue codecerror codecpreflight)
    crdb_test(tst_${name} LABEL unit SOURCES tst_${name}.cpp LIBS api DATA)
endforeach()
crdb_test(tst_listsplitter LABEL unit SOURCES tst_listsplitter.cpp LIBS api)
