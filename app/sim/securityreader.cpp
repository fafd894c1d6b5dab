// SPDX-License-Identifier: GPL-3.0-or-later
#include "securityreader.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

SecuritySpec readSecurity(const QJsonObject &value, const QString &place, JsonProblem &problem)
{
    static const std::map<QString, SecuritySpec::Certificate> certificates{
        {u"self_made"_s, SecuritySpec::Certificate::SelfMade},
        {u"from_ca"_s, SecuritySpec::Certificate::FromCa},
        {u"expired"_s, SecuritySpec::Certificate::Expired},
        {u"not_yet_valid"_s, SecuritySpec::Certificate::NotYetValid},
        {u"wrong_name"_s, SecuritySpec::Certificate::WrongName},
    };
    StrictObject reader(value, place, problem);
    SecuritySpec security;
    if (reader.has(u"certificate"_s)) {
        security.certificate =
            reader.choice(u"certificate"_s, certificates, QCoreApplication::translate("Scenario", "this kind of certificate is not known"));
    }
    security.outdatedTls = reader.flag(u"outdated_tls"_s, false);
    security.clientCertificate = reader.flag(u"client_certificate"_s, false);
    security.tokenHeader = reader.text(u"token_header"_s, security.tokenHeader);
    security.nodesListen = reader.flag(u"nodes_listen"_s, false);
    security.masterNode = reader.number(u"master_node"_s, 1);
    reader.finish();
    return security;
}
