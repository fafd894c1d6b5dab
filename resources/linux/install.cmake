# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation consists of, and the Debian package: cmake --build BUILD --target package
include(GNUInstallDirs)
set(linux ${CMAKE_SOURCE_DIR}/resources/linux)
set(metainfo io.github.crdb_upgrader.CrdbUpgrader.metainfo.xml)
set(CRDB_PROJECT_URL "" CACHE STRING "Address of the project's repository: the metainfo then has its links and screenshots")

# The metainfo in a folder of the build; its links and pictures only where the project has an address.
function(crdb_metainfo folder CRDB_PROJECT_URL)
    set(PROJECT_LINKS "")
    if(CRDB_PROJECT_URL)
        configure_file(${linux}/links.xml.in ${folder}/links.xml @ONLY)
        file(READ ${folder}/links.xml PROJECT_LINKS)
    endif()
    configure_file(${linux}/metainfo.xml.in ${folder}/${metainfo} @ONLY)
endfunction()
crdb_metainfo(${CMAKE_CURRENT_BINARY_DIR}/linux "${CRDB_PROJECT_URL}")
crdb_metainfo(${CMAKE_CURRENT_BINARY_DIR}/linux/linked https://example.org/crdb-upgrader) # only to be checked

install(FILES ${linux}/crdb-upgrader.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/linux/${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/crdb-upgrader.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/crdb-upgrader.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME crdb-upgrader)
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/crdb-upgrader)

# Packed as Debian wants it: without a time in the file, so that the same sources give the same package.
find_program(GZIP gzip)
if(GZIP)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/linux)
    file(MAKE_DIRECTORY ${packed})
    foreach(file crdb-upgrader.1 crdb-simulator.1 changelog)
        execute_process(COMMAND ${GZIP} -9nc ${linux}/${file} OUTPUT_FILE ${packed}/${file}.gz COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    install(FILES ${packed}/crdb-upgrader.1.gz ${packed}/crdb-simulator.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${packed}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/crdb-upgrader)
endif()
# One completion serves both programs; the second name is what bash-completion looks for.
install(CODE "file(CREATE_LINK crdb-upgrader
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/bash-completion/completions/crdb-simulator\" SYMBOLIC)")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME crdb-upgrader)
if(CRDB_PROJECT_URL)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${CRDB_PROJECT_URL})
endif()
if(NOT CPACK_PACKAGE_CONTACT) # whoever builds it for others names themselves
    set(CPACK_PACKAGE_CONTACT "The CRDB Upgrader authors <authors@crdb-upgrader.invalid>")
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "upgrade Redis Software Active-Active databases")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Fill in the form, see exactly what would be sent, send it once, watch every
participating cluster, and read what the outcome means. What is confirmed is
recorded on disk first and sent at most once; afterwards every instance is
read on its own cluster. Simulated clusters for training are built in.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are found at run time only; no library names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, fonts-dejavu-core, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
include(CPack)
