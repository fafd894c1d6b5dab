// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise.h"
#include "simulationinfo.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

/// Something that a trainer lets go wrong while a class looks on.
struct TrainerFault {
    enum class Kind {
        Delay,              ///< the answer comes \a amount milliseconds later
        Refuse,             ///< nobody listens
        BlackHole,          ///< connections are taken and never answered
        Cut,                ///< the connection ends after \a amount bytes of the answer; the cluster has done what was asked
        Reset,              ///< the same, with a reset
        Status,             ///< HTTP status \a amount, and the cluster does nothing
        Garbage,            ///< 200 with something that is no JSON; the cluster has done what was asked
        ExpiredCertificate, ///< new connections meet a certificate whose time is over
    };
    Kind kind = Kind::Delay;
    int cluster = -1;                   ///< place in SimControl::clusters(); negative: every cluster
    QString method;                     ///< empty: any
    QString path = QStringLiteral("*"); ///< each "*" stands for one segment; "*" alone for every path
    int amount = 0;
    int times = 0; ///< 0: until it is taken back
    int id = 0;    ///< given when it was set

    /// Takes effect on connections, so it cannot be limited to a path.
    [[nodiscard]] bool isOfConnections() const
    {
        return kind == Kind::Refuse || kind == Kind::BlackHole || kind == Kind::ExpiredCertificate;
    }
};

/// What \a amount has to be for a kind; nothing where it means nothing.
struct AmountRange {
    int lowest = 0;
    int highest = 0;
    int usual = 0;
};
[[nodiscard]] std::optional<AmountRange> amountRange(TrainerFault::Kind kind);

/// A fault as one sentence: "The next answer of rs-west to GET /v1/crdb_tasks/* comes 30 s late."
[[nodiscard]] QString faultSentence(const TrainerFault &fault, const QStringList &clusters);

/// One line of what happened in the simulation, for the trainer.
struct TrainerLogLine {
    enum class Kind { Request, Fault, Time };
    QDateTime at; ///< of the simulated clock, UTC
    Kind kind = Kind::Request;
    QString cluster; ///< empty: all
    QString text;
};

/// What a trainer can do to the simulated clusters of this window. Calls return at once; what they do is in force when they return.
class SimControl
{
public:
    virtual ~SimControl() = default;

    [[nodiscard]] virtual ScenarioInfo scenario() const = 0;
    [[nodiscard]] virtual QStringList clusters() const = 0; ///< FQDNs

    [[nodiscard]] virtual QDateTime time() const = 0; ///< UTC
    [[nodiscard]] virtual double speed() const = 0;   ///< 0: time stands still
    virtual void setSpeed(double speed) = 0;
    virtual void skip(std::chrono::milliseconds time) = 0; ///< forward only
    /// Puts time forward to where a running upgrade can no longer be cancelled. False where none gets there.
    virtual bool skipToCommit() = 0;

    /// Returns its id; 0 where it could not be set.
    virtual int setFault(const TrainerFault &fault) = 0;
    virtual void removeFault(int id) = 0;
    /// Those that still work, the oldest first; times is what is left.
    [[nodiscard]] virtual std::vector<TrainerFault> faults() const = 0;
    /// What the clusters are like now and what reached them, for exercises.
    [[nodiscard]] virtual SimObserved observed() const = 0;
    /// Everything but the first \a known lines.
    [[nodiscard]] virtual std::vector<TrainerLogLine> log(std::size_t known) = 0;
};

inline constexpr double FastestSpeed = 120.0;
