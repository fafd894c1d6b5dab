// SPDX-License-Identifier: GPL-3.0-or-later
#include "listsplitter.h"

#include <algorithm>

namespace {

constexpr qsizetype LongestKey = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

ListSplitter::ListSplitter(std::string_view wrapper, Take take)
    : m_wrapper(wrapper)
    , m_take(std::move(take))
{ }

void ListSplitter::feed(const QByteArray &bytes)
{
    const char *const end = bytes.cend();
    m_from = bytes.cbegin();
    for (const char *here = bytes.cbegin(); here != end && m_place != Place::Wrong; ++here) {
        if (m_inText)
            takeText(*here);
        else if (!isSpace(*here))
            takeSign(*here, here);
    }
    if (m_place == Place::List)
        m_entries.append(m_from, end - m_from);
    if (m_entries.size() > PieceSize + LongestEntry)
        m_place = Place::Wrong;
}

bool ListSplitter::end() const
{
    return m_place == Place::Done && m_listDepth > 0;
}

void ListSplitter::takeText(char c)
{
    const bool isEnd = c == '"' && !m_escaped;
    m_escaped = c == '\\' && !m_escaped;
    m_inText = !isEnd;
    if (!isEnd && m_depth == 1 && m_place != Place::List && m_key.size() < LongestKey)
        m_key.append(c);
}

void ListSplitter::takeSign(char c, const char *here)
{
    const bool outer = m_depth == 1 && (m_place == Place::Wrapper || m_place == Place::After);
    if (m_place == Place::Done || (m_place == Place::Before && c != '[' && c != '{')) {
        m_place = Place::Wrong;
    } else if (c == '"') {
        m_inText = true;
        m_key.clear();
    } else if (c == '[' || c == '{') {
        open(c, here);
    } else if (c == ']' || c == '}') {
        close(c, here);
    } else if (outer) {
        const bool isWrapper = c == ':' && m_key == QByteArrayView(m_wrapper.data(), qsizetype(m_wrapper.size()));
        if (isWrapper && m_place == Place::After)
            m_place = Place::Wrong; // twice
        m_hasValue = isWrapper;
    } else if (c == ',' && m_place == Place::List && m_depth == m_listDepth && m_entries.size() + (here - m_from) >= PieceSize) {
        cut(here, false);
    }
}

void ListSplitter::open(char c, const char *here)
{
    ++m_depth;
    const bool isList = c == '[' && (m_place == Place::Before || (m_place == Place::Wrapper && m_depth == 2 && m_hasValue));
    if (isList) {
        m_place = Place::List;
        m_listDepth = m_depth;
        m_from = here + 1;
    } else if (m_place == Place::Before) {
        m_place = Place::Wrapper;
    }
}

void ListSplitter::close(char c, const char *here)
{
    if (m_place == Place::List && m_depth == m_listDepth) {
        m_place = c == ']' ? Place::After : Place::Wrong;
        cut(here, true);
    }
    if (--m_depth == 0 && m_place != Place::Wrong)
        m_place = Place::Done;
}

void ListSplitter::cut(const char *here, bool isLast)
{
    m_entries.append(m_from, here - m_from);
    m_from = here + 1;
    const bool isBlank = std::ranges::all_of(m_entries, isSpace);
    if (!isBlank)
        m_take(QByteArray(1, '[').append(m_entries).append(']'));
    else if (!isLast || m_wasCut)
        m_place = Place::Wrong; // a comma without an entry beside it
    m_wasCut = true;
    m_entries.clear();
}
