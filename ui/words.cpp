// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

thread_local bool english = false;

class Translator : public QTranslator
{
public:
    explicit Translator(const QString &language)
    {
        std::ignore = m_english.load(u":/i18n/crdb-upgrader_en.qm"_s);
        if (language.endsWith(".qm"_L1))
            m_loaded = load(language);
        else
            m_loaded = load(language.isEmpty() ? QLocale() : QLocale(language), u"crdb-upgrader"_s, u"_"_s, u":/i18n"_s);
    }
    [[nodiscard]] bool isEmpty() const override { return !m_loaded && m_english.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString text = english ? QString() : QTranslator::translate(context, source, disambiguation, n);
        return text.isNull() ? m_english.translate(context, source, disambiguation, n) : text;
    }

private:
    bool m_loaded = false;
    QTranslator m_english; // its plural forms
};

struct Installed {
    QString chosen;
    std::unique_ptr<QTranslator> program;
    std::unique_ptr<QTranslator> toolkit;
};

Installed &installed()
{
    static Installed all;
    return all;
}

} // namespace

QList<words::Language> words::languages()
{
    return {{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}};
}

void words::install(const QString &language)
{
    const QLocale desktop = QLocale::system();
    const QLocale wanted(language);
    // Somebody who chooses the language of the desktop keeps its country's dates and numbers.
    const bool follow = language.isEmpty() || language.endsWith(".qm"_L1) || wanted.language() == desktop.language();
    QLocale::setDefault(follow ? desktop : wanted);
    Installed &all = installed();
    all.chosen = language;
    all.toolkit = std::make_unique<QTranslator>();
    if (all.toolkit->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(all.toolkit.get());
    all.program = std::make_unique<Translator>(language);
    QCoreApplication::installTranslator(all.program.get());
}

QString words::chosen()
{
    return installed().chosen;
}

words::InEnglish::InEnglish()
    : m_before(std::exchange(english, true))
{ }

words::InEnglish::~InEnglish()
{
    english = m_before;
}
