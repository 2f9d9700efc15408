#!/usr/bin/env python3
"""Print a fixed sample of the batch requests in a folder.

sample.py FOLDER NAME=COUNT...

NAME.jsonl holds one request a line. Of its requests, sorted by id, COUNT are taken at even distances, so the sample is the same everywhere.
"""
import json
import os
import sys


def main():
    folder = sys.argv[1]
    for argument in sys.argv[2:]:
        name, count = argument.rsplit('=', 1)
        with open(os.path.join(folder, name + '.jsonl'), encoding='utf8') as file:
            lines = sorted((json.loads(line)['id'], line.rstrip('\n')) for line in file if line.strip())
        count = min(int(count), len(lines))
        for index in range(count):
            print(lines[index * len(lines) // count][1])


main()
