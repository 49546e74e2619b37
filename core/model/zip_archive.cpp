// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zip_archive.h"

#include <zip.h>

#include <cstddef>
#include <memory>
#include <new>
#include <set>

namespace actlab {
namespace {

constexpr zip_int64_t most_entries = 256;
constexpr std::size_t most_unpacked = 16'000'000;
constexpr zip_uint16_t first_date = (1 << 5) | 1; // 1 January 1980

struct CloseZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
template <class T> using ZipPointer = std::unique_ptr<T, CloseZip>;

/// Whatever libzip refuses here, it has no memory for.
template <class T> T *had(T *pointer)
{
    if (!pointer)
        throw std::bad_alloc();
    return pointer;
}

/// The whole of a file of at most `most` bytes; that its sum is right is looked at where it ends.
std::optional<ZipEntry> unpacked(zip_t *archive, zip_uint64_t index, std::size_t most)
{
    zip_stat_t about;
    if (zip_stat_index(archive, index, 0, &about) != 0 || (about.valid & ZIP_STAT_NAME) == 0 ||
        (about.valid & ZIP_STAT_SIZE) == 0 || about.size > most)
        return {};
    const ZipPointer<zip_file_t> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return {};
    ZipEntry entry{about.name, std::string(static_cast<std::size_t>(about.size) + 1, '\0')};
    std::size_t size = 0;
    zip_int64_t read = 0;
    do {
        read = zip_fread(file.get(), entry.bytes.data() + size, entry.bytes.size() - size);
        size += read > 0 ? static_cast<std::size_t>(read) : 0;
    } while (read > 0 && size < entry.bytes.size());
    if (read != 0 || size != about.size)
        return {};
    entry.bytes.resize(size);
    return entry;
}

std::string contents_of(zip_source_t *source)
{
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0)
        throw std::bad_alloc();
    std::string bytes(static_cast<std::size_t>(about.size), '\0');
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    return bytes;
}

} // namespace

bool is_zip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"); // a file in it, or the end of none
}

std::optional<std::vector<ZipEntry>> read_zip(std::string_view bytes)
{
    ZipPointer<zip_source_t> source(had(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr)));
    const ZipPointer<zip_t> archive(zip_open_from_source(source.get(), ZIP_RDONLY, nullptr));
    if (!archive)
        return {};
    static_cast<void>(source.release()); // it is the archive's now
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > most_entries)
        return {};
    std::vector<ZipEntry> entries;
    std::set<std::string> names;
    std::size_t left = most_unpacked;
    for (zip_int64_t i = 0; i < count; ++i) {
        auto entry = unpacked(archive.get(), static_cast<zip_uint64_t>(i), left);
        if (!entry || !names.insert(entry->name).second)
            return {};
        left -= entry->bytes.size();
        entries.push_back(std::move(*entry));
    }
    return entries;
}

std::string write_zip(const std::vector<ZipEntry> &entries)
{
    const ZipPointer<zip_source_t> target(had(zip_source_buffer_create(nullptr, 0, 0, nullptr)));
    ZipPointer<zip_t> archive(had(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr)));
    zip_source_keep(target.get()); // closing the archive gives up its own share
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source = had(zip_source_buffer(archive.get(), bytes.data(), bytes.size(), 0));
        const auto index =
            static_cast<zip_uint64_t>(zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8));
        zip_set_file_compression(archive.get(), index, ZIP_CM_STORE, 0);
        zip_file_set_dostime(archive.get(), index, 0, first_date, 0);
    }
    if (zip_close(archive.get()) != 0)
        throw std::bad_alloc();
    static_cast<void>(archive.release());
    return contents_of(target.get());
}

} // namespace actlab
