"""Has warcio read crawl archives, a record at a time: check_wet.py FILE…

Each record is a conversion with plain text in UTF-8, as long as it says, under a name that no other record has.
"""
import sys
import uuid

from warcio.archiveiterator import ArchiveIterator

names = set()
faults = []
count = 0
for path in sys.argv[1:]:
    with open(path, "rb") as stream:
        for record in ArchiveIterator(stream, check_digests="raise"):
            count += 1
            headers = record.rec_headers
            text = record.content_stream().read()
            name = headers.get_header("WARC-Record-ID")
            checks = {
                "version": headers.protocol == "WARC/1.0",
                "type": record.rec_type == "conversion",
                "media type": record.content_type == "text/plain",
                "length": len(text) == int(headers.get_header("Content-Length")),
                "name": name not in names and bool(uuid.UUID(name[len("<urn:uuid:") : -1])),
                "lines": all(line.strip() for line in text.decode("utf-8").splitlines()),
            }
            names.add(name)
            faults += [f"{path}: {what}" for what, holds in checks.items() if not holds]
print(f"{count} records of crawl archives, {len(faults)} faults")
for fault in faults:
    print(fault)
sys.exit(1 if faults or not count else 0)
