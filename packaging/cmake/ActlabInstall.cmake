# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the program, and the Debian package that is made of it.

set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# actlab_install_compressed(source name destination): a text, packed as Debian wants its documentation. It is packed when
# it is installed: whoever builds the program alone can install and package it, too.
function(actlab_install_compressed source name destination)
    set(packed "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
    install(CODE "execute_process(COMMAND gzip --best --no-name --stdout [==[${source}]==]
        OUTPUT_FILE [==[${packed}]==] COMMAND_ERROR_IS_FATAL ANY)")
    install(FILES "${packed}" DESTINATION "${destination}")
endfunction()

if(UNIX AND NOT APPLE)
    set(id org.activationlab.ActivationLab)
    set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
    set(icons "${PROJECT_SOURCE_DIR}/resources/icons")
    set(documentation "${CMAKE_INSTALL_DATADIR}/doc/activation-lab")
    install(FILES "${linux}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${linux}/${id}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME "${id}.xml")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/schema/actlab-1.schema.json"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/activation-lab")
    install(FILES "${icons}/${id}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    install(FILES "${icons}/${id}-symbolic.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps")
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${documentation}")
    actlab_install_compressed("${linux}/activation-lab.1" activation-lab.1 "${CMAKE_INSTALL_MANDIR}/man1")
    actlab_install_compressed("${PROJECT_SOURCE_DIR}/packaging/debian/changelog" changelog "${documentation}")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME activation-lab)
set(CPACK_PACKAGE_CONTACT "Activation Lab developers <developers@activationlab.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the libraries do not say: a document finds its program only in the list that desktop-file-utils keep, Hangul needs a
# font, and Qt's own texts in Korean their translations. Everything else comes with the libraries: the database of types,
# and the plugins that the program loads (xcb, offscreen, SVG).
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "desktop-file-utils, fonts-noto-cjk | fonts-nanum, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see what activation functions, their derivatives and tiny networks do")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Drag a slider and see, in the same instant, what an activation function, its
derivatives and a tiny network trained with it do: over fifty functions, any
number of them in one plot, with their parameters, a weight and a bias.

A network trains while you watch: its decision boundary, its loss, every
weight, and the gradients that vanish. A softmax lab shows temperature,
Jacobian and cross-entropy. Backpropagation is walked through step by step
with the real numbers of the network, and printed as a worksheet.

Figures are saved as PNG, SVG, PDF and CSV, in Korean or English, and networks
as scripts for NumPy, PyTorch and Keras. A command line evaluates, trains and
draws for scripts and lecture notes; it needs no display.")
include(CPack)
