"""Pages of the web that Python packages carry for their own tests: pages that no rule was written for and no model has seen.

  package_pages.py --out DIR

Downloads the source archives that are named below from the package index, unpacks their pages into DIR/pages and writes DIR/requests.jsonl for
`broadsheet batch`. What lies in DIR is nobody's to publish again: it belongs to the pages' publishers.
"""
import argparse
import collections
import hashlib
import io
import json
import os
import re
import tarfile
import urllib.request

INDEX = 'https://pypi.org/simple/'
# Package, archive, its SHA-256, and where in it the pages are.
ARCHIVES = [
    ('formasaurus', 'formasaurus-0.10.0.tar.gz', 'e2bfdd91ffac16ae3be2238b35e4b221e8902c73d62e85ba1791a02aeec6760d', '/formasaurus/data/html/'),
    ('gne', 'gne-0.4.3.tar.gz', '26ed77fc2b96d5e9dd28b288ebfdeaf6bf7f034a92b8f75067c64eefffd0b4a9', '/tests/'),
    ('mediacloud-metadata', 'mediacloud_metadata-2.1.0.tar.gz', 'e0a170a3c4403d3ecdbeddb5c06eb1ee2a3ac97d8a9453e07c6270ea5af74b3e', '/mcmetadata/test/fixtures/'),
    ('newspaper', 'newspaper-0.0.3.tar.gz', '055c65de0ec0aff4102e93c82c476de0bc96e50d7417d68f82ba7bfdc0597601', '/tests/data/extractors/'),
    ('newspaper4k', 'newspaper4k-0.9.6.tar.gz', 'a3f2f0e017dddb6f1019ee77aaa8980e13e6ecea0b949abc7167aae4770d2d0e', '/tests/data/html/'),
]
LEAST, MOST = 3_000, 3_000_000


def archive(package, name, digest):
    request = urllib.request.Request(f'{INDEX}{package}/', headers={'Accept': 'application/vnd.pypi.simple.v1+json'})
    with urllib.request.urlopen(request, timeout=60) as answer:
        address = next(file['url'] for file in json.load(answer)['files'] if file['filename'] == name)
    with urllib.request.urlopen(address, timeout=300) as answer:
        data = answer.read()
    if hashlib.sha256(data).hexdigest() != digest:
        raise SystemExit(f'{name} is not the archive that was measured.')
    return data


def address(page):
    """Where a page says it stands; else the host that most of its links lead to."""
    head = page[:60_000].decode('utf8', 'replace')
    for pattern in (r'(?i)<link[^>]+rel=["\']canonical["\'][^>]+href=["\'](https?://[^"\']+)', r'(?i)<meta[^>]+property=["\']og:url["\'][^>]+content=["\'](https?://[^"\']+)',
                    r'(?i)<base[^>]+href=["\'](https?://[^"\']+)'):
        found = re.search(pattern, head)
        if found:
            return found[1]
    hosts = collections.Counter(re.findall(r'href=["\']https?://([^/"\']+)', page.decode('utf8', 'replace')))
    return f'http://{hosts.most_common(1)[0][0]}/' if hosts else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--out', required=True)
    arguments = parser.parse_args()
    os.makedirs(os.path.join(arguments.out, 'pages'), exist_ok=True)
    seen = set()
    with open(os.path.join(arguments.out, 'requests.jsonl'), 'w', encoding='utf8') as requests:
        for package, name, digest, folder in ARCHIVES:
            with tarfile.open(fileobj=io.BytesIO(archive(package, name, digest))) as files:
                for member in sorted(files.getmembers(), key=lambda member: member.name):
                    if folder not in member.name or not member.name.lower().endswith(('.html', '.htm')) or not LEAST <= member.size < MOST:
                        continue
                    page = files.extractfile(member).read()
                    key = hashlib.sha256(page).hexdigest()[:16]
                    if key in seen:
                        continue
                    seen.add(key)
                    path = os.path.abspath(os.path.join(arguments.out, 'pages', f'{key}.html'))
                    with open(path, 'wb') as file:
                        file.write(page)
                    row = {'id': f'{package}/{key}', 'path': path}
                    url = address(page)
                    requests.write(json.dumps({**row, 'url': url} if url else row) + '\n')
    print(len(seen), 'pages')


if __name__ == '__main__':
    main()
