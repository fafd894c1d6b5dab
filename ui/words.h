// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The language of all texts. Lives as long as the application; used by its main thread alone.
namespace words {

struct Language {
    QString code; ///< as in the names of the translations, for example "de"
    QString name; ///< in that language itself
};
/// All that the program brings.
[[nodiscard]] QList<Language> languages();

/// Loads the texts of \a language, and makes dates and numbers follow. Empty: the desktop's language. A code that is not known leaves
/// English. The name of a compiled translation (*.qm) is taken too, for those who write or test one.
void install(const QString &language);
/// What was given to install().
[[nodiscard]] QString chosen();

/// While it lives, texts are made in English.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    Q_DISABLE_COPY_MOVE(InEnglish)

private:
    bool m_before;
};

} // namespace words
