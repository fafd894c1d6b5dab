# SPDX-License-Identifier: GPL-3.0-or-later
# What is kept of clusters, without any network.
foreach(name backgroundwriter savedclusters clusterexchange keychain pins)
    crdb_test(tst_${name} LABEL unit SOURCES tst_${name}.cpp LIBS clusters)
endforeach()
