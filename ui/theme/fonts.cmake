# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The fonts the window is drawn with come from the installed Debian packages and end up inside the
# program, so that it looks the same on a machine without them.
set(attune_fonts)
foreach(face OpenSans-Regular OpenSans-Semibold OpenSans-Italic)
    find_file(ATTUNE_FONT_${face} ${face}.ttf PATHS /usr/share/fonts/truetype/open-sans REQUIRED
        DOC "From Debian's fonts-open-sans")
    list(APPEND attune_fonts ${ATTUNE_FONT_${face}})
endforeach()
find_file(ATTUNE_FONT_icons materialdesignicons-webfont.ttf
    PATHS /usr/share/fonts/truetype/materialdesignicons-webfont
          /usr/share/fonts-materialdesignicons-webfont/fonts REQUIRED
    DOC "From Debian's fonts-materialdesignicons-webfont")
list(APPEND attune_fonts ${ATTUNE_FONT_icons})
foreach(font ${attune_fonts})
    get_filename_component(name ${font} NAME)
    set_source_files_properties(${font} PROPERTIES QT_RESOURCE_ALIAS ${name})
endforeach()
qt_add_resources(ui_theme attune_fonts PREFIX "/fonts" FILES ${attune_fonts})
