# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is built with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

function(actlab_configure target)
    target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>")
    # Contraction would turn the error-free transformations of the numerical code into something else.
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -ffp-contract=off>)
    if(ACTLAB_WARNINGS_AS_ERRORS)
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang>:-Werror>)
    endif()
    if(ACTLAB_SANITIZERS)
        target_compile_options(${target} PRIVATE -fsanitize=${ACTLAB_SANITIZERS} -fno-omit-frame-pointer)
        target_compile_definitions(${target} PRIVATE ACTLAB_SANITIZED) # for tests of how long something takes
        target_link_options(${target} PUBLIC -fsanitize=${ACTLAB_SANITIZERS})
    endif()
    if(ACTLAB_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
endfunction()

# actlab_unite_folders(target [EXCEPT source...]): where CMAKE_UNITY_BUILD is on, the sources of a folder are compiled
# as one unit, since most of the time for one of them goes into the headers that all of them share. The exceptions stay
# units of their own.
function(actlab_unite_folders target)
    cmake_parse_arguments(PARSE_ARGV 1 unite "" "" EXCEPT)
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        if(source MATCHES "\\.cpp$" AND NOT source IN_LIST unite_EXCEPT)
            cmake_path(GET source PARENT_PATH folder)
            string(MAKE_C_IDENTIFIER "unit_${folder}" unit)
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${unit})
        endif()
    endforeach()
endfunction()
