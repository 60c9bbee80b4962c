#!/usr/bin/env python3
"""Writes a made-up export of a given number of rows, the same one for the same seed.

    generate.py zendesk 1000000 out.csv     about 30 columns, as Zendesk Support writes them
    generate.py incidents 1000000 out.csv   12 columns, as an IT service desk writes them
    generate.py random-ids 1000000 out.csv  the same with random ids (UUIDs) instead of ascending ones
    generate.py json 200000 out.json        tickets as Zendesk's interface gives them, a line each
"""
import datetime
import json
import random
import sys
import uuid


def zendesk(random, rows, out):
    out.write(
        "Summation column,Id,Requester,Requester id,Requester external id,Requester email,"
        "Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,"
        "Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,"
        "Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,"
        "First reply time in minutes,First reply time in minutes within business hours,"
        "Full resolution time in minutes\r\n")
    agents = [f"Agent {n:02d}" for n in range(60)]
    groups = ["First line", "Billing", "Specialists", "Onboarding"]
    vias = ["Mail", "Web form", "Chat", "Phone call (inbound)"]
    subjects = ["Can't log in", "Invoice, again", "Import \"stuck\" at 90 %", "How do I add a user?"]
    time = datetime.datetime(2020, 1, 1)
    for number in range(rows):
        time += datetime.timedelta(seconds=random.randrange(1, 180))
        reply = random.randrange(1, 3000)
        resolution = reply + random.randrange(0, 9000)
        solved = time + datetime.timedelta(minutes=resolution)
        customer = random.randrange(40000)
        agent = random.choice(agents)
        subject = random.choice(subjects).replace('"', '""')
        out.write(
            f'1,{100000 + number},Customer {customer},{360000000000 + customer},,'
            f'person{customer}@example.com,example.com,Customer {customer},{agent},'
            f'{random.choice(groups)},"{subject}",billing web_form,Closed,Normal,'
            f'{random.choice(vias)},Question,{time},{solved},{time},Company {customer % 9000},,'
            f'{time},{solved},{resolution // 60},Offered,1,1,{random.randrange(2)},'
            f'{random.randrange(9)},{reply},{reply // 2},{resolution}\r\n')


def incidents(random, rows, out, id_of="{:07d}".format):
    out.write(
        "ticket_id,created,first_response,resolved,closed,channel,priority,category,"
        "assignment_group,reassignment_count,reopen_count,made_sla\n")
    channels = ["Phone", "Email", "Self service"]
    time = datetime.datetime(2020, 1, 1)
    for number in range(rows):
        time += datetime.timedelta(seconds=random.randrange(1, 180))
        reply = time + datetime.timedelta(seconds=random.randrange(60, 90000))
        resolved = reply + datetime.timedelta(seconds=random.randrange(0, 300000))
        out.write(
            f"{id_of(number)},{time},{reply},{resolved},{resolved + datetime.timedelta(days=5)},"
            f"{random.choice(channels)},{random.randrange(1, 5)},{random.randrange(60)},"
            f"{random.randrange(80)},{random.randrange(5)},{random.randrange(2)},"
            f"{random.choice(['true', 'false'])}\n")


def random_ids(random, rows, out):
    incidents(random, rows, out, lambda _: uuid.UUID(int=random.getrandbits(128), version=4))


def interface(random, rows, out):
    time = datetime.datetime(2020, 1, 1)
    for number in range(rows):
        time += datetime.timedelta(seconds=random.randrange(1, 180))
        written = time.strftime("%Y-%m-%dT%H:%M:%SZ")
        out.write(json.dumps({
            "id": 100000 + number, "external_id": None, "created_at": written, "updated_at": written,
            "type": "question", "subject": "Can't log in", "priority": None, "status": "closed",
            "description": 'Hello,\nit says "no" again. ' * 20, "requester_id": random.randrange(10**9),
            "assignee_id": random.randrange(60), "organization_id": random.randrange(9000),
            "group_id": random.randrange(4), "brand_id": 1, "tags": ["billing", "web_form"],
            "via": {"channel": random.choice(["email", "web", "chat"]),
                    "source": {"from": {"address": "a@example.com"}, "to": {}, "rel": None}},
            "custom_fields": [{"id": 360000 + field, "value": None if field % 3 else f"x{field}"}
                              for field in range(30)],
            "satisfaction_rating": {"score": "unoffered"}}) + "\n")


if __name__ == "__main__":
    kind, rows, path = sys.argv[1:]
    with open(path, "w", newline="") as out:
        write = {"zendesk": zendesk, "incidents": incidents, "random-ids": random_ids,
                 "json": interface}[kind]
        write(random.Random(20260301), int(rows), out)
