#!/usr/bin/env python3
"""Writes a made export file of any size, the same one each time: make-export.py KIND MEGABYTES > FILE

KIND is wxr, disqus, wordpress (posts of the REST API with their comments, one a line) or jsonl (the canonical JSON, one article a line). Posts have 2 to 8 KB
of HTML, comments 50 to 600 characters, most of them plain. Needs nothing but Python.
"""
import json
import random
import sys

SYLLABLES = "ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve wi za".split()


class Words:
    """Sentences of made words, picked from a pool so that gigabytes take minutes."""

    def __init__(self, chance):
        self.chance = chance
        words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(4000)] + ["über", "naïve", "señal", "Łódź", "日本"]
        self.sentences = []
        for _ in range(6000):
            picked = chance.choices(words, k=chance.randint(5, 16))
            self.sentences.append(" ".join(picked).capitalize() + chance.choice([".", ".", ".", "!", "?", " – so.", ", no."]))
        self.names = [" ".join(w.capitalize() for w in chance.choices(words, k=2)) for _ in range(500)]

    def text(self, least, most):
        wanted = self.chance.randint(least, most)
        parts, length = [], 0
        while length < wanted:
            parts.append(self.chance.choice(self.sentences))
            length += len(parts[-1]) + 1
        return " ".join(parts)[:max(wanted, 1)]

    def inline(self, least, most):
        """A text with one stretch of markup or a reference in it."""
        text = self.text(least, most)
        middle = text.find(" ", len(text) // 2) + 1
        end = text.find(" ", middle + 8)
        if end < 0:
            return text
        form = self.chance.choice(
            ['<em>{}</em>', '<strong>{}</strong>', '<a href="https://example.org/{}" rel="nofollow ugc">{}</a>', '<code>{}</code>', '&amp; {}',
             '&#8220;{}&#8221;', '&lt;{}&gt;', '{} &quot;so&quot;', "{} don&#039;t"])
        word = text[middle:end]
        marked = form.format(self.chance.randint(1, 9999), word) if form.count("{}") == 2 else form.format(word)
        return text[:middle] + marked + text[end:]

    def post(self):
        """The HTML of a post: of the block editor, with its own paragraphs, or with blank lines between them."""
        style = self.chance.randrange(3)
        wanted, parts, length = self.chance.randint(2000, 8000), [], 0
        while length < wanted:
            kind = self.chance.randrange(14)
            if kind == 0:
                part = f"<h2>{self.text(10, 40)}</h2>"
            elif kind == 1:
                part = "<ul>" + "".join(f"<li>{self.inline(20, 90)}</li>" for _ in range(self.chance.randint(2, 6))) + "</ul>"
            elif kind == 2:
                part = f"<blockquote><p>{self.inline(60, 300)}</p></blockquote>"
            elif kind == 3:
                number = self.chance.randint(1, 99999)
                part = (f'<figure class="wp-block-image"><img src="https://example.org/media/{number}.jpg" alt="{self.text(10, 30)}" width="800" '
                        f'height="600" class="wp-image-{number}" /><figcaption>{self.text(20, 60)}</figcaption></figure>')
            else:
                text = self.inline(120, 700)
                if self.chance.random() < 0.4:
                    text += " " + self.inline(60, 300)
                part = text if style == 2 else f"<p>{text}</p>"
            if style == 0:
                part = f"<!-- wp:paragraph -->\n{part}\n<!-- /wp:paragraph -->"
            parts.append(part)
            length += len(part) + 2
        return "\n\n".join(parts)

    def comment(self):
        """The markup of a comment: plain, with a reference or an inline element, several lines, a quote."""
        kind = self.chance.random()
        if kind < 0.6:
            return self.text(50, 600)
        if kind < 0.85:
            return self.inline(50, 600)
        if kind < 0.95:
            return self.text(30, 250) + "\n\n" + self.inline(30, 250)
        return f"<blockquote>{self.text(40, 200)}</blockquote>\n{self.text(40, 300)}"

    def paragraphs(self, text):
        return "".join(part if part.startswith("<block") else f"<p>{part}</p>" for part in text.replace("\n\n", "\n").split("\n"))

    def name(self):
        return self.chance.choice(self.names)


def moment(number):
    """A date that grows with a number, an hour apart."""
    days, hour = divmod(number, 24)
    years, day = divmod(days, 336)
    return f"{2001 + years % 24}-{day // 28 + 1:02}-{day % 28 + 1:02}", f"{hour:02}:{number % 60:02}:{number * 7 % 60:02}"


def cdata(text):
    return "<![CDATA[" + text + "]]>"


def wxr(words, chance):
    yield ('<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0"\n\txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"\n'
           '\txmlns:content="http://purl.org/rss/1.0/modules/content/"\n\txmlns:wfw="http://wellformedweb.org/CommentAPI/"\n'
           '\txmlns:dc="http://purl.org/dc/elements/1.1/"\n\txmlns:wp="http://wordpress.org/export/1.2/"\n>\n<channel>\n\t<title>Made</title>\n'
           '\t<link>https://example.org</link>\n\t<language>en-GB</language>\n\t<wp:wxr_version>1.2</wp:wxr_version>\n'
           '\t<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ro]]></wp:author_login>'
           '<wp:author_display_name><![CDATA[Ro Tavi]]></wp:author_display_name></wp:author>\n')
    post = comment = 0
    while True:
        post += 1
        day, time = moment(post)
        title = words.text(20, 70).rstrip()
        item = [f"\t<item>\n\t\t<title>{cdata(title)}</title>\n\t\t<link>https://example.org/{day[:4]}/made-{post}/</link>\n"
                f"\t\t<pubDate>Mon, 06 May 2024 {time} +0000</pubDate>\n\t\t<dc:creator>{cdata('ro')}</dc:creator>\n"
                f'\t\t<guid isPermaLink="false">https://example.org/?p={post}</guid>\n\t\t<description></description>\n'
                f"\t\t<content:encoded>{cdata(words.post())}</content:encoded>\n\t\t<excerpt:encoded>{cdata('')}</excerpt:encoded>\n"
                f"\t\t<wp:post_id>{post}</wp:post_id>\n\t\t<wp:post_date>{cdata(f'{day} {time}')}</wp:post_date>\n"
                f"\t\t<wp:post_date_gmt>{cdata(f'{day} {time}')}</wp:post_date_gmt>\n\t\t<wp:comment_status>{cdata('open')}</wp:comment_status>\n"
                f"\t\t<wp:post_name>{cdata(f'made-{post}')}</wp:post_name>\n\t\t<wp:status>{cdata('publish')}</wp:status>\n"
                f"\t\t<wp:post_parent>0</wp:post_parent>\n\t\t<wp:menu_order>0</wp:menu_order>\n\t\t<wp:post_type>{cdata('post')}</wp:post_type>\n"
                f"\t\t<wp:is_sticky>0</wp:is_sticky>\n"
                f'\t\t<category domain="category" nicename="notes">{cdata("Notes")}</category>\n'
                f'\t\t<category domain="post_tag" nicename="tag-{post % 50}">{cdata(f"tag {post % 50}")}</category>\n'
                f"\t\t<wp:postmeta>\n\t\t\t<wp:meta_key>{cdata('_edit_last')}</wp:meta_key>\n\t\t\t<wp:meta_value>{cdata('1')}</wp:meta_value>\n"
                f"\t\t</wp:postmeta>\n"]
        first = comment + 1
        for _ in range(min(60, int(chance.expovariate(1 / 9)))):
            comment += 1
            day, time = moment(comment)
            parent = chance.randint(first, comment - 1) if comment > first and chance.random() < 0.4 else 0
            name = words.name()
            item.append(
                f"\t\t<wp:comment>\n\t\t\t<wp:comment_id>{comment}</wp:comment_id>\n\t\t\t<wp:comment_author>{cdata(name)}</wp:comment_author>\n"
                f"\t\t\t<wp:comment_author_email>{cdata(f'reader{comment}@example.com')}</wp:comment_author_email>\n"
                f"\t\t\t<wp:comment_author_url>{'https://example.com/' if comment % 5 == 0 else ''}</wp:comment_author_url>\n"
                f"\t\t\t<wp:comment_author_IP>{cdata('192.0.2.7')}</wp:comment_author_IP>\n"
                f"\t\t\t<wp:comment_date>{cdata(f'{day} {time}')}</wp:comment_date>\n\t\t\t<wp:comment_date_gmt>{cdata(f'{day} {time}')}</wp:comment_date_gmt>\n"
                f"\t\t\t<wp:comment_content>{cdata(words.comment())}</wp:comment_content>\n\t\t\t<wp:comment_approved>{cdata('1')}</wp:comment_approved>\n"
                f"\t\t\t<wp:comment_type>{cdata('comment')}</wp:comment_type>\n\t\t\t<wp:comment_parent>{parent}</wp:comment_parent>\n"
                f"\t\t\t<wp:comment_user_id>0</wp:comment_user_id>\n\t\t</wp:comment>\n")
        item.append("\t</item>\n")
        yield "".join(item)


WXR_END = "</channel>\n</rss>\n"


def disqus(words, chance, size):
    yield ('<?xml version="1.0" encoding="utf-8"?>\n<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals" '
           'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n<category dsq:id="1"><forum>made</forum><title>General</title>'
           '<isDefault>true</isDefault></category>\n')
    # A post takes about 600 bytes; there are nine of them to a thread, and all threads come before the posts.
    threads = max(1, size // 5800)
    for thread in range(1, threads + 1):
        day, time = moment(thread)
        yield (f'<thread dsq:id="{7000000 + thread}">\n<id />\n<forum>made</forum>\n<category dsq:id="1" />\n<link>https://example.org/made-{thread}/</link>\n'
               f"<title>{words.text(20, 70).rstrip()}</title>\n<message />\n<createdAt>{day}T{time}Z</createdAt>\n<author>\n<name>Ro Tavi</name>\n"
               f"<isAnonymous>false</isAnonymous>\n<username>ro</username>\n</author>\n<isClosed>false</isClosed>\n<isDeleted>false</isDeleted>\n</thread>\n")
    post, recent = 0, {}
    while True:
        post += 1
        day, time = moment(post)
        # Readers write under what is new, now and then under something old.
        newest = min(threads, post // 9 + 1)
        thread = max(1, newest - int(chance.expovariate(1 / 20))) if chance.random() < 0.95 else chance.randint(1, newest)
        earlier = recent.get(thread)
        recent[thread] = post
        parent = f'<parent dsq:id="{90000000 + earlier}" />\n' if earlier and chance.random() < 0.4 else ""
        name = words.name()
        yield (f'<post dsq:id="{90000000 + post}">\n<id />\n<message>{cdata(words.paragraphs(words.comment()))}</message>\n'
               f"<createdAt>{day}T{time}Z</createdAt>\n<isDeleted>false</isDeleted>\n<isSpam>{'true' if post % 90 == 0 else 'false'}</isSpam>\n"
               f"<author>\n<name>{name}</name>\n<isAnonymous>false</isAnonymous>\n<username>{name.lower().replace(' ', '')}</username>\n</author>\n"
               f'<thread dsq:id="{7000000 + thread}" />\n{parent}</post>\n')


def wordpress(words, chance):
    post = comment = 0
    while True:
        post += 1
        day, time = moment(post)
        link = f"https://example.org/{day[:4]}/made-{post}/"
        replies = []
        first = comment + 1
        for _ in range(min(60, int(chance.expovariate(1 / 9)))):
            comment += 1
            when = "T".join(moment(comment))
            parent = chance.randint(first, comment - 1) if comment > first and chance.random() < 0.4 else 0
            replies.append({
                "id": comment, "parent": parent, "author": 0, "author_name": words.name(), "author_url": "", "date": when,
                "content": {"rendered": words.paragraphs(words.comment()) + "\n"}, "link": f"{link}#comment-{comment}", "type": "comment"})
        yield json.dumps({
            "id": post, "date": f"{day}T{time}", "date_gmt": f"{day}T{time}", "guid": {"rendered": f"https://example.org/?p={post}"},
            "modified": f"{day}T{time}", "modified_gmt": f"{day}T{time}", "slug": f"made-{post}", "status": "publish", "type": "post", "link": link,
            "title": {"rendered": words.text(20, 70).rstrip()}, "content": {"rendered": words.post(), "protected": False},
            "excerpt": {"rendered": f"<p>{words.text(60, 200)}</p>\n", "protected": False}, "author": 1, "comment_status": "open",
            "_embedded": {"author": [{"id": 1, "name": "Ro Tavi", "link": "https://example.org/author/ro/"}], "replies": [replies]}}) + "\n"


def jsonl(words, chance):
    def paragraph(least, most):
        text = words.text(least, most)
        if chance.random() < 0.7:
            return {"type": "paragraph", "text": text}
        return {"type": "paragraph", "text": [{"text": text + " "}, {"text": words.text(5, 20), "style": ["emphasis"]}]}

    post = comment = 0
    while True:
        post += 1
        day, time = moment(post)
        comments = []
        first = comment + 1
        for _ in range(min(60, int(chance.expovariate(1 / 9)))):
            comment += 1
            when = "T".join(moment(comment)) + "Z"
            made = {"id": str(comment), "author": {"name": words.name()}, "published": {"value": when}, "body": [paragraph(50, 600)]}
            if comment > first and chance.random() < 0.4:
                made.update(parentID=str(chance.randint(first, comment - 1)), parentEvidence="explicit")
            comments.append(made)
        yield json.dumps({
            "schemaVersion": "1.0", "id": f"https://example.org/made-{post}/", "title": words.text(20, 70).rstrip(), "authors": [{"name": "Ro Tavi"}],
            "published": {"value": f"{day}T{time}Z"}, "canonicalURL": f"https://example.org/made-{post}/", "kind": "article",
            "body": [paragraph(120, 700) for _ in range(chance.randint(5, 18))], "discussion": {"comments": comments, "platform": "made"}},
            ensure_ascii=False) + "\n"


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("wxr", "disqus", "wordpress", "jsonl"):
        sys.exit(__doc__)
    kind, size = sys.argv[1], int(float(sys.argv[2]) * 1e6)
    chance = random.Random(7)
    words = Words(chance)
    makers = {"wxr": lambda: wxr(words, chance), "disqus": lambda: disqus(words, chance, size), "wordpress": lambda: wordpress(words, chance),
              "jsonl": lambda: jsonl(words, chance)}
    written = 0
    for piece in makers[kind]():
        data = piece.encode()
        sys.stdout.buffer.write(data)
        written += len(data)
        if written >= size:
            break
    sys.stdout.buffer.write({"wxr": WXR_END, "disqus": "</disqus>\n"}.get(kind, "").encode())


main()
