/// The programs that run discussions, by what they call themselves in `<meta name="generator">`.
enum PlatformNames {
    /// Beginnings of the stated name in lower case, and the platform's name.
    private static let generators: [(beginning: String, platform: String)] = [
        ("wordpress", "wordpress"), ("discourse", "discourse"), ("drupal", "drupal"), ("vbulletin", "vbulletin"), ("phpbb", "phpbb"),
        ("xenforo", "xenforo"), ("invision", "invision"), ("ip.board", "invision"), ("mybb", "mybb"), ("smf", "smf"),
        ("simple machines", "smf"), ("flarum", "flarum"), ("nodebb", "nodebb"), ("vanilla", "vanilla"), ("fluxbb", "fluxbb"),
        ("punbb", "fluxbb"), ("bbpress", "bbpress"), ("ubb.threads", "ubbthreads"), ("ubbthreads", "ubbthreads"), ("woltlab", "woltlab"),
        ("burning board", "woltlab"), ("blogger", "blogger"), ("ghost", "ghost"), ("joomla", "joomla"), ("serendipity", "serendipity"),
        ("movable type", "movable-type"), ("typepad", "typepad"), ("spip", "spip"), ("dotclear", "dotclear"),
        ("textpattern", "textpattern"),
        ("b2evolution", "b2evolution"), ("habari", "habari"), ("lemmy", "lemmy"), ("mastodon", "mastodon"), ("typecho", "typecho"),
        ("z-blog", "z-blog"), ("telligent", "telligent"), ("lithium", "khoros"), ("khoros", "khoros"), ("forummagnum", "forummagnum"),
        ("jforum", "jforum"), ("jive", "jive"), ("e107", "e107"), ("dokuwiki", "dokuwiki"), ("plone", "plone"), ("umbraco", "umbraco"),
    ]

    /// The platform that a generator is, `nil` for programs that run no discussions.
    static func platform(generator: String) -> String? {
        let name = generator.lowercased()
        return generators.first { name.hasPrefix($0.beginning) }?.platform
    }
}
