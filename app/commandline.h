// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "deeplink.h"
#include "ids.h"
#include "versions.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

/// What the command line asks for. It can prefill a form, never submit one.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Action { Run, ShowVersion, ShowHelp, SelfTest };
    Action action = Action::Run;
    std::optional<QString> demo;     ///< name of the scenario
    std::optional<QString> exercise; ///< name
    bool autoplay = false;
    std::optional<ClusterAddress> connect;
    QString user;
    std::optional<CrdbGuid> guid;
    std::optional<RedisVersion> redisVersion;
    QString language;             ///< empty: what the settings say
    std::optional<DeepLink> link; ///< what to show
    QString dataFolder;           ///< empty: the desktop's place for it

    /// \a arguments without the program's name. The error is a sentence that names the argument and what it may be.
    static Result<CommandLine, QString> parse(const QStringList &arguments);
    [[nodiscard]] static QString help();
};
