# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts resources/demo/*.txt into core_demo as string literals, so that the demonstration centre
# needs no file beside the program.
file(GLOB demo_texts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/demo/*.txt)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${demo_texts})
set(demo_source "#include \"core/demo/texts.h\"\n\nnamespace attune::demo {\n\n")
string(APPEND demo_source "std::span<const TextFile> textFiles()\n{\n    static const TextFile files[] = {\n")
foreach(demo_text ${demo_texts})
    get_filename_component(demo_name ${demo_text} NAME)
    file(READ ${demo_text} demo_content)
    string(APPEND demo_source "{\"${demo_name}\", R\"demo(${demo_content})demo\"},\n")
endforeach()
string(APPEND demo_source "    };\n    return files;\n}\n\n} // namespace attune::demo\n")
set(demo_output ${CMAKE_CURRENT_BINARY_DIR}/demo_texts.cpp)
set(demo_before "")
if(EXISTS ${demo_output})
    file(READ ${demo_output} demo_before)
endif()
if(NOT demo_before STREQUAL demo_source)
    file(WRITE ${demo_output} "${demo_source}")
endif()
target_sources(core_demo PRIVATE ${demo_output})
