// SPDX-License-Identifier: GPL-3.0-or-later
#include "deeplink.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Scheme = "crdb-upgrader:"_L1;
constexpr auto ToTask = "crdb-upgrader://task/"_L1;
constexpr auto ToDatabase = "crdb-upgrader://database/"_L1;
constexpr qsizetype Longest = 120; ///< the prefix and 64 characters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeepLink)
};

} // namespace

bool DeepLink::isMeant(QStringView text)
{
    return text.startsWith(Scheme, Qt::CaseInsensitive);
}

Result<DeepLink, QString> DeepLink::parse(QStringView text)
{
    const QString wrong = Words::tr("This is no link of this program. Links are crdb-upgrader://task/<task ID> and "
                                    "crdb-upgrader://database/<GUID>, and only show a page.");
    if (text.size() > Longest) {
        return wrong;
    }
    if (text.startsWith(ToTask)) {
        const QStringView id = text.mid(ToTask.size());
        const auto task = TaskId::parse(id);
        return task && task->text() == id ? Result<DeepLink, QString>(DeepLink(*task)) : Result<DeepLink, QString>(wrong);
    }
    if (text.startsWith(ToDatabase)) {
        const QStringView id = text.mid(ToDatabase.size());
        const auto guid = CrdbGuid::parse(id);
        // parse() is kind to what people type; a link is written by a program
        return guid && guid->text() == id ? Result<DeepLink, QString>(DeepLink(*guid)) : Result<DeepLink, QString>(wrong);
    }
    return wrong;
}

QString DeepLink::text() const
{
    const auto *task = std::get_if<TaskId>(&m_target);
    return task ? ToTask + task->text() : ToDatabase + std::get<CrdbGuid>(m_target).text();
}
