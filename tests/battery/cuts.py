# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer to the submission, cut at every byte (reliability.md B5)."""
import base64
import re
import socket
import ssl

from harness import Simulator, Trial, journal
from kills import judge, resumed
from table import Outcome


def length_of_answer(bench):
    """Bytes of a whole answer, read by hand."""
    simulator = Simulator(bench, databases=2)
    host, port = simulator.address.split(":")
    account = base64.b64encode(f"{simulator.user}:{simulator.password}".encode()).decode()
    trial = Trial(bench, simulator)
    body = '{"redis_version":"8.4"}'
    answer = b""
    with ssl._create_unverified_context().wrap_socket(socket.create_connection((host, int(port)), timeout=10)) as connection:
        connection.sendall((f"POST /v1/crdbs/{trial.guid}/upgrade HTTP/1.1\r\nHost: {host}\r\nAuthorization: Basic {account}\r\n"
                            f"Content-Type: application/json\r\nX-Task-ID: {trial.task}\r\nX-Result-TTL: 86400\r\n"
                            f"Content-Length: {len(body)}\r\n\r\n{body}").encode())
        while True:
            answer += connection.recv(65536)
            head, end, rest = answer.partition(b"\r\n\r\n")
            if end and len(rest) >= int(re.search(rb"content-length: *(\d+)", head.lower())[1]):
                break
    simulator.stop()
    return len(answer)


def first_judgement(trial):
    """The state to which the row went from SENDING."""
    for record in journal(trial.folder)[1]:
        if record["task_id"] == trial.task and record["from_state"] == "SENDING" and record["to_state"] != "SENDING":
            return record["to_state"]
    return None


def every_byte(bench):
    outcome = Outcome("answer cut at every byte")
    length = length_of_answer(bench)
    for reset in (False, True):
        step = 1 if bench.full else 10
        places = list(range(bench.random.randrange(step), length, step)) + [length]
        faults = [{"kind": "cut", "method": "POST", "path": "/v1/crdbs/*/upgrade", "times": 1, "bytes": place, "reset": reset}
                  for place in places]
        simulator = Simulator(bench, faults, databases=len(places))

        def one(_):
            trial = Trial(bench, simulator)
            trial.run()
            judged = first_judgement(trial)
            found = judge(trial, resumed(trial), None)
            trial.done()
            return trial.task, judged, found

        ended = {task: (judged, found) for task, judged, found in bench.each(one, places)}
        # The faults were used in the order of arrival.
        arrived = [task for task, _, what in simulator.history() if what == "arrived"]
        for place, task in zip(places, arrived):
            judged, found = ended[task]
            complete = place == length
            if judged != "UNKNOWN" and not (complete and judged == "ACCEPTED"):
                found.append(f"judged {judged}")
            if complete and not reset and judged != "ACCEPTED":
                found.append(f"a whole answer was judged {judged}")
            outcome.add([f"{text}, cut at {place} of {length}{' with a reset' if reset else ''}" for text in found])
        simulator.stop()
    return outcome
