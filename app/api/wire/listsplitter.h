// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <string_view>

/// Cuts a long JSON list into short ones while it arrives, so that it is never in memory as a whole. The list is the whole text, or stands
/// under one key of an object (api.md 4.1). Only boundaries are looked for: whoever takes a piece judges what is in it.
class ListSplitter
{
public:
    static constexpr qsizetype PieceSize = qsizetype(256) * 1024;
    /// One entry that is longer is refused.
    static constexpr qsizetype LongestEntry = qsizetype(4) * 1024 * 1024;
    /// A valid list of one entry or more, if the entries are valid.
    using Take = std::function<void(const QByteArray &list)>;

    ListSplitter(std::string_view wrapper, Take take);

    void feed(const QByteArray &bytes);
    /// After the last byte. False where this was no list, or only a part of one.
    [[nodiscard]] bool end() const;

private:
    enum class Place { Before, Wrapper, List, After, Done, Wrong };
    void takeText(char c);
    void takeSign(char c, const char *here);
    void open(char c, const char *here);
    void close(char c, const char *here);
    void cut(const char *here, bool isLast);

    std::string_view m_wrapper;
    Take m_take;
    Place m_place = Place::Before;
    int m_depth = 0;
    int m_listDepth = 0;
    bool m_inText = false;
    bool m_escaped = false;
    bool m_wasCut = false;        ///< behind a comma: an entry must follow
    bool m_hasValue = false;      ///< what follows is the value of the wrapper
    QByteArray m_key;             ///< last text of the outer object
    QByteArray m_entries;         ///< not handed over yet
    const char *m_from = nullptr; ///< of the bytes at hand, the first that is not in m_entries
};
