// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "facts.h"

/// Fills one part of the facts from an answer: the decoded value, or why there is none. The last good value stays, with its own age, beside
/// the reason why there is no newer one.
template <class T, class Decode>
void fillFact(Fact<T> &fact, const Result<Reply, Failure> &answer, const Source &source, Decode decode)
{
    if (!answer) {
        fact.failure = answer.error();
        if (!fact.value)
            fact.source = source;
        return;
    }
    auto value = decode(answer->body);
    if (value) {
        fact.value = *value;
        fact.source = source;
        fact.failure.reset();
        return;
    }
    Failure failure;
    failure.transport = Transport::NotUnderstood;
    failure.http = answer->http;
    failure.description = value.error();
    failure.subject = source.call;
    fact.failure = failure;
}
