// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcard.h"

#include "fittable.h"
#include "plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto DocumentationRoot = u"redis.io/docs/latest/operate/rs/"_s;

/// Failures after which nothing is lost yet are shown as a warning.
look::Tone toneOf(const Failure &failure)
{
    const bool refused = failure.http >= 400 && failure.http < 500 && failure.call == Call::Upgrade;
    const bool ended = failure.call == Call::TaskItself;
    return refused || ended || failure.call == Call::SignIn || failure.call == Call::Journal ? look::Tone::Bad : look::Tone::Attention;
}

QLabel *boldLabel(const QString &text, QWidget *parent)
{
    QLabel *label = look::cardTitle(text, parent);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

QString originalText(const Failure &failure)
{
    if (!failure.rawBody.isEmpty()) {
        return failure.rawBody;
    }
    if (failure.errorCode.isEmpty() || failure.description.isEmpty()) {
        return failure.errorCode + failure.description;
    }
    return failure.errorCode + u"\n"_s + failure.description;
}

} // namespace

bool concernsModules(const Failure &failure)
{
    const bool judged = failure.call == Call::Upgrade || failure.call == Call::TaskItself;
    return judged && (failure.http == 406 || explain(failure).id.contains("module"_L1));
}

ErrorCard::ErrorCard(const Failure &failure, QWidget *parent)
    : ErrorCard(failure, {}, false, parent)
{ }

ErrorCard::ErrorCard(const Failure &failure, const std::vector<FitReport> &fits, bool modulesMatter, QWidget *parent)
    : ErrorCard(failure, fits, modulesMatter, {}, parent)
{ }

ErrorCard::ErrorCard(
    const Failure &failure, const std::vector<FitReport> &fits, bool modulesMatter, const QStringList &readings, QWidget *parent)
    : Card(parent)
    , m_explanation(explain(failure))
{
    setTone(toneOf(failure), true);
    setAccessibleName(m_explanation.title);
    setAccessibleDescription(m_explanation.cause + u' ' + m_explanation.nextStep);
    addWords();
    addReadings(readings);
    if (modulesMatter) {
        addFits(fits);
    }
    addOriginal(failure);
}

void ErrorCard::addWords()
{
    QLabel *title = plainLabel(m_explanation.title, this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.12);
    font.setBold(true);
    title->setFont(font);
    body()->addWidget(title);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::Section);
    grid->setVerticalSpacing(look::Gap);
    grid->setColumnStretch(1, 1);
    grid->addWidget(boldLabel(tr("Why"), this), 0, 0, Qt::AlignTop);
    grid->addWidget(plainLabel(m_explanation.cause, this), 0, 1);
    grid->addWidget(boldLabel(tr("What now"), this), 1, 0, Qt::AlignTop);
    grid->addWidget(plainLabel(m_explanation.nextStep, this), 1, 1);
    if (!m_explanation.documentation.isEmpty()) {
        QLabel *page = look::note(tr("Documentation: %1").arg(DocumentationRoot + m_explanation.documentation), this);
        page->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(page, 2, 1);
    }
    body()->addLayout(grid);
}

void ErrorCard::addReadings(const QStringList &readings)
{
    if (readings.isEmpty()) {
        return;
    }
    body()->addSpacing(look::Gap);
    body()->addWidget(look::cardTitle(tr("What this program has read"), this));
    for (const QString &line : readings) {
        body()->addWidget(plainLabel(line, this));
    }
}

void ErrorCard::addFits(const std::vector<FitReport> &fits)
{
    body()->addSpacing(look::Gap);
    body()->addWidget(look::cardTitle(tr("What we conclude from the catalogue"), this));
    if (fits.empty()) {
        body()->addWidget(look::note(
            tr("Nothing: the modules of this database and the catalogue of a participating cluster could not be read. Connect to the "
               "participating clusters to see which module does not fit."),
            this));
        return;
    }
    const bool misfit = std::ranges::any_of(fits, &FitReport::hasMisfit);
    const bool doubt =
        std::ranges::any_of(fits, [](const FitReport &report) { return std::ranges::any_of(report.modules, &ModuleFit::undecided); });
    body()->addWidget(look::note(misfit ? tr("This is no part of the answer. Read from the catalogues, these modules do not fit:")
            : doubt                     ? tr("No certain misfit was found. Some capabilities that may be needed are missing:")
                    : tr("No misfit was found in what could be read: every module has a version that covers the settings of "
                         "this database. The cluster sees it differently; it may know of settings that cannot be read."),
        this));
    body()->addWidget(new FitTable(fits, this));
    for (const QString &advice : moduleAdvice(fits)) {
        body()->addWidget(plainLabel(advice, this));
    }
}

void ErrorCard::addOriginal(const Failure &failure)
{
    const QString original = originalText(failure);
    if (original.isEmpty() && failure.http == 0) {
        return;
    }
    body()->addSpacing(look::Gap);
    QString title = tr("What the cluster said");
    if (failure.http != 0) {
        title = failure.errorCode.isEmpty()
            ? tr("What the cluster said (HTTP %1)").arg(failure.http)
            : tr("What the cluster said (HTTP %1, %2)").arg(QString::number(failure.http), failure.errorCode);
    }
    body()->addWidget(look::cardTitle(title, this));
    if (original.isEmpty()) {
        body()->addWidget(look::note(tr("The answer had no text."), this));
        return;
    }
    QPlainTextEdit *box = codeBox(original, this, 10);
    box->setAccessibleName(tr("What the cluster said"));
    body()->addWidget(box);
}

#include "moc_errorcard.cpp"
