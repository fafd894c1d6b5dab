// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simcontrol.h"
#include "simulation.h"
#include "trainingclock.h"

#include <map>

/// Moves the clock of the simulated clusters and of the program beside them together, sets faults, and keeps the trainer's log. Both clocks
/// must outlive it. Only for the window's thread.
class Director final : public SimControl
{
public:
    /// \a simulation has been started.
    Director(Simulation &simulation, TrainingClock &clock);

    [[nodiscard]] ScenarioInfo scenario() const override;
    [[nodiscard]] QStringList clusters() const override;
    [[nodiscard]] QDateTime time() const override;
    [[nodiscard]] double speed() const override;
    void setSpeed(double speed) override;
    void skip(std::chrono::milliseconds time) override;
    bool skipToCommit() override;
    int setFault(const TrainerFault &fault) override;
    void removeFault(int id) override;
    [[nodiscard]] std::vector<TrainerFault> faults() const override;
    [[nodiscard]] SimObserved observed() const override;
    [[nodiscard]] std::vector<TrainerLogLine> log(std::size_t known) override;

private:
    /// The places that a fault is about.
    [[nodiscard]] std::vector<int> placesOf(const TrainerFault &fault) const;
    /// How often it will still work; negative: without an end, 0: never more.
    [[nodiscard]] int left(const TrainerFault &fault) const;
    void note(TrainerLogLine::Kind kind, const QString &cluster, const QString &text);
    void readRequests();

    Simulation &m_simulation;
    TrainingClock &m_clock;
    std::vector<TrainerFault> m_faults;
    int m_lastId = 0;
    std::vector<TrainerLogLine> m_log;
    std::vector<std::size_t> m_read; ///< requests of each cluster that are in the log
};
