<?php
// What WordPress makes of export files, read back from its database. Run by check-wordpress.sh:
//
//   check_wordpress.php import SITE FILE.wxr FILE.jsonl BACK.wxr   imports a file, compares, and has WordPress export it again
//   check_wordpress.php compare FILE.jsonl BACK.jsonl              compares what was read of the file with what is read of WordPress' export
//   check_wordpress.php make                                       writes articles with all that is hard, as JSON Lines

error_reporting(E_ALL & ~E_DEPRECATED);
$faults = [];

function fault($what) {
    global $faults;
    $faults[] = $what;
}

function same($where, $expected, $found) {
    if ($expected !== $found) {
        $json = fn($value) => mb_strimwidth(json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), 0, 200, '…');
        fault("$where: " . $json($found) . ' in place of ' . $json($expected));
    }
}

/// The articles of a file of JSON Lines.
function articles($file) {
    return array_map(fn($line) => json_decode($line, true, 4096), array_filter(explode("\n", file_get_contents($file))));
}

/// The words of a value of rich text or of blocks, in order, without white space.
function words($value) {
    $words = '';
    $open = [$value];
    while ($open) {
        $next = array_pop($open);
        if (is_string($next)) { $words .= $next; continue; }
        if (!is_array($next)) continue;
        $parts = [];
        foreach ($next as $key => $part) {
            if (in_array($key, ['type', 'style', 'link', 'source', 'language', 'alternativeText', 'kind'], true)) continue;
            $parts[] = $part;
        }
        foreach (array_reverse($parts) as $part) $open[] = $part;
    }
    return squeezed($words);
}

/// A text without white space and without the marks that WordPress' filters spell otherwise.
function squeezed($text) { return preg_replace('/[\s\p{Z}\p{Cc}]+/u', '', $text); }

/// A name as WordPress holds it, which is in HTML.
function plain($name) { return html_entity_decode($name, ENT_QUOTES | ENT_HTML5, 'UTF-8'); }

/// The words of HTML as WordPress holds it.
function html_words($html) {
    $html = preg_replace('/<!--.*?-->/s', '', $html);
    return squeezed(html_entity_decode(strip_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8'));
}

/// A date on the clock and in UTC, as WordPress holds them.
function dates($date) {
    if ($date === null) return ['1970-01-01 00:00:00', '1970-01-01 00:00:00'];
    $value = $date['value'] ?? $date;
    $local = str_replace('T', ' ', substr($value, 0, 19));
    $zoned = preg_match('/(Z|[+-]\d\d:\d\d)$/', $value) ? $value : $value . 'Z';
    return [$local, gmdate('Y-m-d H:i:s', strtotime($zoned))];
}

function import($site, $file, $expectedFile, $back) {
    $_SERVER += ['HTTP_HOST' => 'localhost', 'REQUEST_URI' => '/', 'SERVER_NAME' => 'localhost', 'REQUEST_METHOD' => 'GET'];
    define('WP_LOAD_IMPORTERS', true);
    define('WP_ADMIN', true);
    // The importer ends the program where it cannot go on.
    $isDone = false;
    register_shutdown_function(function () use (&$isDone) {
        if ($isDone) return;
        while (ob_get_level() > 0) echo trim(strip_tags(ob_get_clean())), "\n";
        echo "  it stopped\n";
        exit(1);
    });
    require $site . '/wp-load.php';
    foreach (['admin', 'import', 'taxonomy', 'export'] as $part) require_once ABSPATH . "wp-admin/includes/$part.php";
    require_once ABSPATH . 'wp-admin/includes/class-wp-importer.php';
    require_once WP_PLUGIN_DIR . '/wordpress-importer/wordpress-importer.php';
    if (!class_exists('WP_Import') && function_exists('wordpress_importer_init')) wordpress_importer_init();
    defined('WP_IMPORTING') || define('WP_IMPORTING', true);
    wp_set_current_user(get_users(['role' => 'administrator', 'fields' => 'ID'])[0]);
    kses_remove_filters();
    // As on the screen on which the plug-in asks what to do with authors: each becomes a user.
    $importer = new WP_Import();
    $importer->fetch_attachments = false;
    $data = $importer->parse($file);
    if (is_wp_error($data)) { $isDone = true; fault('not read: ' . $data->get_error_message()); return; }
    $_POST['imported_authors'] = array_map(fn($author) => (string) $author['author_login'], array_values($data['authors']));

    $posts = [];
    $comments = [];
    $ids = [];
    $users = get_users(['fields' => 'ID']);
    $terms = get_terms(['taxonomy' => ['category', 'post_tag'], 'hide_empty' => false, 'fields' => 'ids']);
    add_filter('wp_import_existing_post', fn() => 0);
    add_action('wp_import_insert_post', function ($id) use (&$posts) { $posts[] = $id; });
    add_filter('wp_import_post_comments', function ($of) use (&$ids) {
        $ids = array_map(fn($comment) => (string) $comment['comment_id'], $of);
        if (count($ids) !== count(array_unique($ids))) fault('ids of comments stand twice');
        sort($ids, SORT_NUMERIC);
        return $of;
    });
    add_action('wp_import_insert_comment', function ($id, $comment, $post) use (&$comments, &$ids) {
        if (!$id) fault('a comment was refused');
        $comments[$post][array_shift($ids)] = (int) $id;
    }, 10, 3);
    ob_start();
    $importer->import($file);
    $isDone = true;
    $said = preg_split('/<br ?\/?>|<\/p>/', ob_get_clean());
    // Posts without an author get the one who imports, which it says of each where the file names nobody at all.
    foreach ($said as $line) {
        if (preg_match('/fail|error|already|skipped/i', $line) && !preg_match('/import author +\./', $line)) fault('it said: ' . trim(strip_tags($line)));
    }

    $expected = articles($expectedFile);
    same('articles', count($expected), count($posts));
    foreach (array_slice($posts, 0, count($expected)) as $number => $id) {
        if (is_wp_error($id)) { fault('post refused: ' . $id->get_error_message()); continue; }
        compare_post("post $number", $expected[$number], get_post($id), $comments[$id] ?? []);
    }
    $count = array_sum(array_map('count', $comments));
    echo '  ', count($posts), ' posts, ', $count, ' comments, ', count(get_users(['fields' => 'ID'])) - count($users), " authors in WordPress\n";

    export($back, array_filter($posts, 'is_int'));
    foreach ($posts as $id) if (is_int($id)) wp_delete_post($id, true);
    require_once ABSPATH . 'wp-admin/includes/user.php';
    foreach (array_diff(get_users(['fields' => 'ID']), $users) as $user) wp_delete_user($user);
    foreach (['category', 'post_tag'] as $taxonomy) {
        foreach (array_diff(get_terms(['taxonomy' => $taxonomy, 'hide_empty' => false, 'fields' => 'ids']), $terms) as $term) wp_delete_term($term, $taxonomy);
    }
}

function compare_post($where, $article, $post, $ids) {
    same("$where title", squeezed($article['title'] ?? '' ? words($article['title']) : ''), html_words($post->post_title));
    same("$where text", words($article['body'] ?? []), html_words($post->post_content));
    same("$where summary", words($article['summary'] ?? ''), html_words($post->post_excerpt));
    [$local, $universal] = dates($article['published'] ?? null);
    same("$where date", $local, $post->post_date);
    same("$where date in UTC", $universal, $post->post_date_gmt);
    same("$where state", 'publish', $post->post_status);
    if ($post->post_name === '') fault("$where has no name for addresses");
    $status = $article['discussion']['status'] ?? null;
    if ($status) same("$where comments are", $status, $post->comment_status);
    if ($article['authors'] ?? []) same("$where author", $article['authors'][0]['name'], plain(get_userdata($post->post_author)->display_name));
    $names = fn($taxonomy) => array_map('plain', wp_get_post_terms($post->ID, $taxonomy, ['fields' => 'names']));
    $found = array_merge($names('category'), $names('post_tag'));
    $stated = array_merge([$article['section'] ?? ''], $article['tags'] ?? []);
    same("$where terms", folded($stated), folded($found));

    $comments = $article['discussion']['comments'] ?? [];
    same("$where comments", count($comments), count($ids));
    same("$where comments in the database", count($comments), (int) get_comments(['post_id' => $post->ID, 'status' => 'any', 'count' => true]));
    foreach ($comments as $comment) compare_comment("$where comment {$comment['id']}", $comment, $ids, $article);
}

/// Names of terms without the one that WordPress gives to posts that have none, and in order.
function folded($names) {
    $names = array_diff(array_unique(array_map('squeezed', $names)), ['', 'Uncategorized']);
    sort($names);
    return $names;
}

function terms($article) { return folded(array_merge([$article['section'] ?? ''], $article['tags'] ?? [])); }

function compare_comment($where, $comment, $ids, $article) {
    if (!isset($ids[$comment['id']])) { fault("$where is missing"); return; }
    $found = get_comment($ids[$comment['id']]);
    $parent = $comment['parentID'] ?? null;
    same("$where parent", $parent !== null && isset($ids[$parent]) ? $ids[$parent] : 0, (int) $found->comment_parent);
    same("$where author", $comment['author']['name'] ?? '', plain($found->comment_author));
    same("$where address", $comment['author']['link']['href'] ?? '', plain($found->comment_author_url));
    same("$where e-mail", $comment['author']['personalData']['email'] ?? '', $found->comment_author_email);
    same("$where IP", $comment['author']['personalData']['ipAddress'] ?? '', $found->comment_author_IP);
    [$local, $universal] = dates($comment['published'] ?? null);
    same("$where date", $local, $found->comment_date);
    same("$where date in UTC", $universal, $found->comment_date_gmt);
    $states = ['visible' => '1', 'pending' => '0', 'hidden' => '0', 'spam' => 'spam', 'deleted' => 'trash'];
    same("$where state", $states[$comment['state'] ?? 'visible'], $found->comment_approved);
    same("$where kind", ($comment['kind'] ?? 'comment') === 'pingback' ? 'pingback' : 'comment', $found->comment_type);
    same("$where text", words($comment['body'] ?? []), html_words($found->comment_content));
    if ($comment['isByArticleAuthor'] ?? false) same("$where is the author's", get_post($found->comment_post_ID)->post_author, (string) $found->user_id);
}

/// What WordPress itself writes of the posts.
function export($file, $posts) {
    global $wpdb;
    // Only the posts of this file: the exporter asks for all that are of a kind.
    $others = $posts ? $wpdb->get_col("SELECT ID FROM $wpdb->posts WHERE ID NOT IN (" . implode(',', array_map('intval', $posts)) . ')') : [];
    add_filter('query', fn($query) => preg_match('/^SELECT ID FROM .*posts/', $query) && $others
        ? preg_replace('/\bWHERE\b/', 'WHERE ID NOT IN (' . implode(',', $others) . ') AND ', $query, 1) : $query);
    ob_start();
    @export_wp(['content' => 'post']);
    file_put_contents($file, ob_get_clean());
}

/// What was read of the file, and what is read of WordPress' own export of it.
function compare($file, $backFile) {
    $expected = articles($file);
    $found = articles($backFile);
    same('articles read of the export', count($expected), count($found));
    // WordPress numbers posts anew, and exports them by their numbers.
    $key = fn($article) => words($article['title'] ?? '') . ' ' . dates($article['published'] ?? null)[0] . ' ' . words($article['body'] ?? []);
    $byKey = [];
    foreach ($found as $article) $byKey[$key($article)][] = $article;
    foreach ($expected as $number => $article) {
        // WordPress leaves out spam.
        $public = array_values(array_filter($article['discussion']['comments'] ?? [], fn($comment) => ($comment['state'] ?? '') !== 'spam'));
        $candidates = $byKey[$key($article)] ?? [];
        if (!$candidates) { fault("exported $number: no post with this title, date and text"); continue; }
        $back = $candidates[0];
        foreach ($candidates as $candidate) if (described($candidate['discussion']['comments'] ?? []) == described($public)) $back = $candidate;
        same("exported $number summary", words($article['summary'] ?? ''), words($back['summary'] ?? ''));
        same("exported $number terms", terms($article), terms($back));
        same("exported $number date", dates($article['published'] ?? null), dates($back['published'] ?? null));
        same("exported $number authors", $article['authors'][0]['name'] ?? null, isset($article['authors'][0]) ? $back['authors'][0]['name'] ?? null : null);
        $backComments = $back['discussion']['comments'] ?? [];
        same("exported $number comments", count($public), count($backComments));
        foreach (array_diff(described($public), described($backComments)) as $comment) fault("exported $number: missing or other: $comment");
    }
}

/// What there is of comments and of those they answer, in no order: WordPress exports them by their dates.
function described($comments) {
    $texts = [];
    foreach ($comments as $comment) {
        $texts[$comment['id']] = json_encode([$comment['author']['name'] ?? null, $comment['state'] ?? null, $comment['kind'] ?? null,
            $comment['isByArticleAuthor'] ?? false, dates($comment['published'] ?? null), words($comment['body'] ?? [])], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    }
    $described = [];
    foreach ($comments as $comment) $described[] = $texts[$comment['id']] . ' < ' . (isset($comment['parentID']) ? $texts[$comment['parentID']] ?? '' : '');
    sort($described);
    return $described;
}

function make() {
    $date = fn($minutes) => gmdate('Y-m-d\TH:i:s\Z', 1_700_000_000 + $minutes * 60);
    $write = function ($article) {
        echo json_encode(['$schema' => 'urn:broadsheet:article:1', 'schemaVersion' => '1.0'] + $article, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
    };
    $comment = fn($id, $parent, $text, $more = []) => ['id' => $id] + ($parent === null ? [] : ['parentID' => $parent, 'parentEvidence' => 'explicit'])
        + ['kind' => 'comment', 'state' => 'visible', 'body' => [['type' => 'paragraph', 'text' => $text]]] + $more;
    // A thread of five hundred, each an answer to one before; names of letters.
    $thread = [];
    for ($number = 0; $number < 500; $number++) {
        $parent = $number % 7 === 0 ? null : ($number % 3 ? 'c' . ($number - 1) : 'c' . intdiv($number, 2));
        $thread[] = $comment("c$number", $parent, "Answer $number.", ['author' => ['name' => 'Reader ' . $number % 40], 'published' => ['value' => $date($number)]]);
    }
    $write(['id' => 'thread', 'title' => 'A long thread', 'published' => ['value' => $date(0)], 'body' => [['type' => 'paragraph', 'text' => 'One post.']], 'discussion' => ['comments' => $thread]]);
    // Each answers the one before it.
    $deep = [];
    for ($number = 1; $number <= 200; $number++) $deep[] = $comment((string) $number, $number > 1 ? (string) ($number - 1) : null, "Level $number.", ['published' => ['value' => $date($number)]]);
    $write(['id' => 'deep', 'title' => 'Deep', 'body' => [], 'discussion' => ['comments' => $deep]]);
    // What is hard to write and to file: marks of XML and of databases, letters of other scripts, terms alike, names that are no logins.
    $hard = 'Ends ]]> here & <there> "quoted" \'so\' \\n \\\\ back\\slash %s $1 [shortcode] &amp; ünï 漢字 😀';
    $states = [
        $comment('a', null, $hard, ['author' => ['name' => 'Zoë "Z" O\'Hara & <Sons>', 'link' => ['href' => 'https://example.org/?a=1&b=2']], 'published' => ['value' => '2024-05-06T09:08:09+02:00']]),
        $comment('b', 'a', 'Pending.', ['state' => 'pending', 'author' => ['name' => '山田'], 'published' => ['value' => '2024-05-06T23:30:00-03:30']]),
        $comment('c', 'b', 'Spam.', ['state' => 'spam', 'published' => ['value' => '2024-05-07']]),
        $comment('d', 'c', 'Answer to spam.', ['published' => ['value' => '2024-05-08T10:00:00']]),
        $comment('e', null, 'Trash.', ['state' => 'deleted']),
        $comment('f', null, 'Hidden.', ['state' => 'hidden', 'published' => ['value' => '2024-05-08T10:00:01Z']]),
        $comment('g', null, '[…] a page that links here […]', ['kind' => 'pingback', 'author' => ['name' => 'Other page', 'link' => ['href' => 'https://example.com/page']], 'published' => ['value' => '2024-05-08T10:00:02Z']]),
        $comment('h', 'gone', 'Answers one that is not here.', ['published' => ['value' => '2024-05-08T10:00:03Z']]),
        $comment('i', null, 'By the author.', ['isByArticleAuthor' => true, 'author' => ['name' => 'Łukasz Żółć'], 'published' => ['value' => '2024-05-08T10:00:04Z']]),
        $comment('j', null, "Two lines\nin one.", ['published' => ['value' => '2024-05-08T10:00:05Z']]),
    ];
    foreach (['Łukasz Żółć', 'Mira Brook', '山田太郎', 'mira brook', 'A. "Q" O\'Neil <x>', str_repeat('Long name ', 12), 'author-1'] as $number => $name) {
        $name = trim($name);
        $write(['id' => "hard-$number", 'title' => "$hard $number", 'summary' => $hard, 'authors' => [['name' => $name]], 'published' => ['value' => '2024-05-06T07:08:0' . $number . '+05:45'],
            'canonicalURL' => "https://example.org/2024/05/a-post-of-many/" . ($number ? "?n=$number" : ''), 'section' => ['News & views', 'Ünï', 'C', 'C++', 'c#', '日本', 'News'][$number],
            'tags' => ['C', 'C#', 'C++', '!!!', '???', '日本', '日本語', 'a b', 'A-B', 'a', 'Á', str_repeat('Long ', 30), '<b>', '7', '-', ' x'],
            'body' => [['type' => 'heading', 'level' => 2, 'text' => $hard], ['type' => 'paragraph', 'text' => $hard],
                ['type' => 'list', 'list' => ['items' => [['blocks' => [['type' => 'paragraph', 'text' => 'One']]]]]],
                ['type' => 'code', 'code' => ['text' => "if (a < b && c > d) {\n\n    \"x\\n\";\n}"]]],
            'discussion' => ['status' => $number % 2 ? 'open' : 'closed', 'comments' => $number ? [] : $states]]);
    }
    // Nothing is known.
    $write(['id' => 'bare', 'body' => []]);
    $write(['id' => 'bare too', 'body' => [['type' => 'paragraph', 'text' => 'Words alone.']], 'discussion' => ['comments' => [$comment('1', null, 'Nobody at no time.')]]]);
}

switch ($argv[1] ?? '') {
    case 'import': import($argv[2], $argv[3], $argv[4], $argv[5]); break;
    case 'compare': compare($argv[2], $argv[3]); break;
    case 'make': make(); exit(0);
    default: fwrite(STDERR, "usage: check_wordpress.php import SITE FILE.wxr FILE.jsonl BACK.wxr | compare FILE.jsonl BACK.jsonl | make\n"); exit(64);
}
$kinds = [];
foreach ($faults as $line) {
    $kind = preg_replace('/\d+/', 'N', strtok($line, ':'));
    $kinds[$kind] = ($kinds[$kind] ?? 0) + 1;
    if ($kinds[$kind] <= 3) echo "  $line\n";
}
foreach ($kinds as $kind => $count) if ($count > 3) echo "  … $kind: $count in all\n";
exit($faults ? 1 : 0);
