// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultcall.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TypedCall)
};

constexpr qsizetype LongestPath = 200;
const QStringList Methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s};

/// What is wrong with the path; empty where nothing is.
QString problemOf(const QString &path)
{
    if (!path.startsWith(u'/')) {
        return Words::tr("A path begins with /, for example /v1/nodes.");
    }
    if (path.contains(u'?') || path.contains(u'#')) {
        return Words::tr("Leave out the ? and what follows: a fault looks at the path alone.");
    }
    if (path.size() > LongestPath) {
        return Words::tr("This path is longer than %n character(s).", nullptr, LongestPath);
    }
    const bool plain = std::ranges::all_of(path, [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    return plain ? QString() : Words::tr("A path has no spaces and only the characters of an address.");
}

} // namespace

Result<TypedCall, QString> readCall(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return Words::tr("Choose a call, or type a path, for example /v1/nodes/*.");
    }
    const qsizetype gap = typed.startsWith(u'/') ? -1 : typed.indexOf(u' ');
    TypedCall call{.method = gap < 0 ? QString() : typed.left(gap).toUpper(), .path = typed.mid(gap + 1).trimmed()};
    if (!call.method.isEmpty() && !Methods.contains(call.method)) {
        return Words::tr("The method %1 is not known here. Use one of %2, or the path alone.").arg(call.method, Methods.join(u", "_s));
    }
    const QString problem = problemOf(call.path);
    return problem.isEmpty() ? Result<TypedCall, QString>(call) : Result<TypedCall, QString>(problem);
}
