# SPDX-License-Identifier: GPL-3.0-or-later
# The client and the certificate look against byte-scripted servers.
foreach(name apiread apigate apianswers apitrust submit submitunsent submitcuts certificatelook tlsmatrix filesilent redirects signin nginx)
    crdb_test(tst_${name} LABEL net TIMEOUT 180 SOURCES tst_${name}.cpp LIBS api testsupport)
endforeach()
