"""Compares what the command reads from feeds with what feedparser does, and has feedparser and Isso read what the command writes.

check_feeds.py FIXTURES READ WRITTEN
"""
import calendar
import datetime
import html
import json
import pathlib
import re
import sqlite3
import sys
import tempfile

import feedparser

# What feedparser makes otherwise of a feed: the fixture, the field, and why.
EXPLAINED = {
    ("atom-types", "text"): "feedparser gives the text of a picture's address; a picture is no text",
    ("atom-xhtml", "title"): "feedparser keeps the markup of a title; the command's has styles instead",
    ("rss-dates", "published"): "feedparser does not read a month before its day, nor does it keep what it cannot read",
    ("rss-escaped-html", "title"): "feedparser leaves the reference in a title that is escaped twice",
    ("rss-guids", "link"): "feedparser does not know the address that FeedBurner replaced",
    ("rss-other-prefix", "author"): "feedparser goes by the prefix, the command by the namespace",
    ("rss-relative-links", "text"): "an image without a caption is no text",
    ("rss-authors", "author"): "an e-mail address is no name, and feedparser joins several names",
    ("atom-contributors", "author"): "feedparser gives one author of several",
    ("rss-mixed-with-comments", "author"): "the command takes the author of a comment from the title that WordPress gives it",
    ("rss-terms", "published"): "feedparser has the date of creation elsewhere, and the command compares with the one of change",
    ("rss-wordpress-names", "author"): "feedparser leaves the reference in a name that WordPress writes in HTML",
    ("rss-threaded", "author"): "the command takes the e-mail address away from the name",
    ("atom-media", "text"): "feedparser takes a film's description for the summary; the command makes it the film's caption",
}


def words(text):
    return " ".join(html.unescape(re.sub(r"<(script|style).*?</\1>|<[^>]*>", " ", text or "", flags=re.S)).split())


def squeezed(text):
    return re.sub(r"[\W_]+", "", words(text)).lower()


def plain(text):
    return text if isinstance(text, str) else "".join(run["text"] for run in text or [])


def block_words(blocks):
    found = []
    stack = [blocks]
    while stack:
        value = stack.pop(0)
        if isinstance(value, list):
            stack = value + stack
        elif isinstance(value, dict):
            if value.get("type") == "figure":
                continue
            if isinstance(value.get("text"), (str, list)):
                found.append(plain(value["text"]))
            stack = [part for key, part in value.items() if key != "text" and isinstance(part, (list, dict))] + stack
    return " ".join(found)


def instant(date):
    text = (date or {}).get("value")
    if not text or "T" not in text:
        return text
    parsed = datetime.datetime.fromisoformat(re.sub(r"\.(\d+)", "", text.replace("Z", "+00:00")))
    if parsed.tzinfo is None:
        parsed = parsed.replace(tzinfo=datetime.timezone.utc)
    return int(parsed.timestamp())


def records(path):
    """Articles that have a record of their own, and comments, as feedparser has them: entries."""
    for line in path.read_text(encoding="utf8").splitlines():
        article = json.loads(line)
        if article.get("title") or article.get("body"):
            yield {
                "kind": "article", "title": plain(article.get("title")), "link": article.get("canonicalURL"), "id": article.get("id"),
                "author": (article.get("authors") or [{}])[0].get("name"),
                "published": instant(article.get("published") or article.get("modified")), "text": block_words(article.get("body"))}
        for comment in (article.get("discussion") or {}).get("comments", []):
            yield {
                "kind": "comment", "title": None, "link": (comment.get("permalink") or {}).get("href"), "id": comment["id"],
                "author": (comment.get("author") or {}).get("name"), "published": instant(comment.get("published")),
                "text": block_words(comment.get("body"))}


def name_of(place):
    return (place or {}).get("author_detail", {}).get("name") or (place or {}).get("author")


def compare(fixture, path, problems):
    parsed = feedparser.parse(str(fixture))
    name = path.stem
    ours = list(records(path))
    used = 0
    for entry in parsed.entries:
        text = entry.content[0].value if entry.get("content") else entry.get("summary", "")
        when = entry.get("published_parsed") or entry.get("updated_parsed")
        theirs = {
            "title": entry.get("title"), "link": entry.get("link"), "author": entry.get("author") or entry.get("author_detail", {}).get("name"),
            "published": calendar.timegm(when) if when else None, "text": text}
        def fits(record):
            if entry.get("link") and record["link"] == entry.link or entry.get("id") and record["id"] == entry.id:
                return True
            return squeezed(record["text"]) == squeezed(text)
        match = next((record for record in ours if fits(record)), None)
        if match is None:
            problems.append(f"{name}: no record for “{entry.get('title')}”")
            continue
        used += 1
        ours.remove(match)
        for field in ("title", "link", "author", "published", "text"):
            mine, other = match[field], theirs[field]
            if field == "title" and match["kind"] == "comment":
                continue
            if field == "published" and isinstance(mine, str):
                mine = calendar.timegm(datetime.date.fromisoformat(mine).timetuple())
            if field in ("title", "text"):
                same = squeezed(mine) == squeezed(other)
                if field == "text" and not same and match["kind"] == "comment":
                    same = squeezed(other).endswith(squeezed(mine))  # the sentence that names what is answered
            else:
                same = (mine or None) == (other or None)
            if not same and field == "link" and mine is None and other == entry.get("id"):
                continue  # feedparser takes an id for an address where there is none
            if not same and field == "author" and other is None and mine in (name_of(parsed.feed), name_of(entry.get("source"))):
                continue  # RFC 4287: an entry without authors has those of its source or feed; feedparser leaves that to the caller
            if not same and (name, field) not in EXPLAINED:
                problems.append(f"{name}: {field} is {mine!r}, feedparser has {other!r}")
            elif not same:
                compare.explained.add((name, field))
    left = [record for record in ours if record["kind"] == "comment" or record["text"]]
    if left:
        problems.append(f"{name}: records that feedparser has not: {[record['id'] for record in left]}")
    return len(parsed.entries)


compare.explained = set()


def check_isso(path, kind, articles, problems):
    """Isso's importer puts every visible comment and its parent into its database."""
    from isso import config
    from isso.db import SQLite3
    from isso import migrate
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "comments.db"
        conf = config.load(config.default_file())
        conf.set("general", "dbpath", str(database))
        migrate.dispatch(kind, SQLite3(str(database), conf), str(path), kind == "disqus")
        rows = sqlite3.connect(database).execute("SELECT id, parent, text FROM comments").fetchall()
    by_id = {row[0]: row for row in rows}
    def pair(text, parent):
        return squeezed(text), squeezed(parent)
    found = sorted(pair(text, by_id[parent][2] if parent in by_id else "") for _, parent, text in rows)
    expected = []
    for article in articles:
        comments = {comment["id"]: comment for comment in (article.get("discussion") or {}).get("comments", [])}
        answered = {comment.get("parentID") for comment in comments.values()}
        for comment in comments.values():
            # What was deleted in Disqus stays only where something answers it.
            if kind == "disqus" and comment["state"] == "deleted" and comment["id"] not in answered:
                continue
            # Isso knows answers, and no answers to answers: these belong to the start of the thread.
            parent = comments.get(comment.get("parentID"))
            while parent and parent.get("parentID") in comments:
                parent = comments[parent["parentID"]]
            expected.append(pair(block_words(comment["body"]), block_words(parent["body"]) if parent else ""))
    if found != sorted(expected):
        problems.append(f"{path.name}: isso has {found}, expected {sorted(expected)}")
    return len(found)


def main():
    fixtures, read, written = map(pathlib.Path, sys.argv[1:])
    problems = []
    feeds = entries = 0
    for path in sorted(read.glob("*.jsonl")):
        format, name = path.stem.split("-", 1)
        entries += compare(fixtures / format / f"{name}.xml", path, problems)
        feeds += 1
    print(f"{feeds} feeds with {entries} entries; {len(compare.explained)} differences are explained")
    for format in ("rss", "atom"):
        for path in sorted(written.glob(f"*.{format}")):
            parsed = feedparser.parse(str(path))
            if parsed.bozo or not parsed.entries:
                problems.append(f"{path.name}: feedparser finds fault: {parsed.get('bozo_exception')}")
    for suffix, kind in (("wxr", "wordpress"), ("disqus-xml", "disqus")):
        for path in sorted(written.glob(f"*.{suffix}")):
            if kind == "wordpress" and path.stem.startswith("disqus"):
                continue  # Isso does not read a comment without a text, as deleted ones are in Disqus' files
            articles = [json.loads(line) for line in path.with_suffix(".jsonl").read_text(encoding="utf8").splitlines()]
            print(f"{path.name}: isso has {check_isso(path, kind, articles, problems)} comments")
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


main()
