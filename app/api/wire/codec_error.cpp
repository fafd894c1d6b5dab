// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"
#include "jsonread.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BodyCap = 64 * 1024;
constexpr qsizetype FieldCap = 64;
constexpr std::array TextOrder{"description"_L1, "message"_L1, "detail"_L1, "title"_L1};
constexpr std::array KnownFields{"error_code"_L1, "description"_L1, "message"_L1, "detail"_L1, "title"_L1, "status"_L1, "type"_L1};
/// What stands between these and their ends is no text for people.
constexpr std::array HiddenElements{"script"_L1, "style"_L1, "title"_L1};

QString typeName(const QJsonValue &value)
{
    static constexpr std::array<std::pair<QJsonValue::Type, QLatin1StringView>, 6> Names{{
        {QJsonValue::Null, "null"_L1},
        {QJsonValue::Bool, "true or false"_L1},
        {QJsonValue::Double, "number"_L1},
        {QJsonValue::String, "text"_L1},
        {QJsonValue::Array, "list"_L1},
        {QJsonValue::Object, "object"_L1},
    }};
    const auto *const name = std::ranges::find(Names, value.type(), &std::pair<QJsonValue::Type, QLatin1StringView>::first);
    return name == Names.end() ? QString() : u"(%1)"_s.arg(name->second);
}

/// Answers can hold secrets, so only known fields keep their values.
QString shownAgain(const QJsonObject &object)
{
    QJsonObject shown;
    for (auto it = object.begin(); it != object.end() && shown.size() < FieldCap; ++it) {
        const bool known = std::ranges::find(KnownFields, it.key()) != KnownFields.end();
        if (known && it->isString())
            shown.insert(it.key(), text::plain(it->toString(), text::DescriptionCap));
        else if (known && it->isDouble())
            shown.insert(it.key(), *it);
        else
            shown.insert(text::plain(it.key()), typeName(*it));
    }
    return text::plainLines(QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Indented)).trimmed());
}

QString plainText(const QJsonObject &object, QLatin1StringView key, qsizetype cap)
{
    return text::plain(object.value(key).toString(), cap);
}

void readObject(const QJsonObject &object, Failure &failure)
{
    failure.errorCode = plainText(object, "error_code"_L1, text::NameCap);
    for (const QLatin1StringView key : TextOrder) {
        if (failure.description.isEmpty())
            failure.description = plainText(object, key, text::DescriptionCap);
    }
    failure.rawBody = shownAgain(object);
}

/// The text of an HTML page without its tags; of its head only what is not hidden.
QString withoutTags(QStringView html)
{
    QString out;
    for (qsizetype i = 0; i < html.size(); ++i) {
        if (html[i] != u'<') {
            out.append(html[i]);
            continue;
        }
        const QStringView rest = html.sliced(i + 1);
        for (const QLatin1StringView element : HiddenElements) {
            if (rest.startsWith(element, Qt::CaseInsensitive)) {
                const qsizetype end = rest.indexOf(QString(u"</"_s + element), 0, Qt::CaseInsensitive);
                i = end < 0 ? html.size() : i + 1 + end;
                break;
            }
        }
        const qsizetype close = i < html.size() ? html.indexOf(u'>', i) : -1;
        if (close < 0)
            break;
        i = close;
        out.append(u'\n');
    }
    return out;
}

QString titleOf(QStringView html)
{
    const qsizetype open = html.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const qsizetype from = open < 0 ? -1 : html.indexOf(u'>', open);
    const qsizetype to = from < 0 ? -1 : html.indexOf("</title"_L1, from, Qt::CaseInsensitive);
    return to < 0 ? QString() : withoutTags(html.sliced(from + 1, to - from - 1)).simplified();
}

QStringList fullLines(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const QStringView trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed.toString());
    }
    return lines;
}

bool isHtml(QStringView body, const QByteArray &contentType)
{
    return contentType.toLower().contains("html") || body.startsWith(u'<');
}

void readPage(const QString &page, const QByteArray &contentType, Failure &failure)
{
    const bool html = isHtml(page, contentType);
    const QStringList lines = fullLines(html ? withoutTags(page) : page);
    const QString first = html ? titleOf(page) : lines.value(0);
    failure.gatewayPage = true;
    failure.description = text::plain(first, text::DescriptionCap);
    failure.rawBody = text::plainLines(lines.join(u'\n'));
}

} // namespace

void codec::readError(const QByteArray &body, const QByteArray &contentType, Failure &failure)
{
    failure.errorCode.clear();
    failure.description.clear();
    failure.rawBody.clear();
    failure.gatewayPage = false;

    const QByteArray head = body.left(BodyCap).trimmed();
    if (head.isEmpty())
        return;
    if (const auto document = jsonread::parse(head)) {
        if (document->isObject())
            readObject(document->object(), failure);
        return;
    }
    // Broken JSON may hold half a secret and helps nobody; only other text is kept.
    const bool meantAsJson = head.startsWith('{') || head.startsWith('[');
    if (!meantAsJson)
        readPage(QString::fromUtf8(head), contentType, failure);
}
