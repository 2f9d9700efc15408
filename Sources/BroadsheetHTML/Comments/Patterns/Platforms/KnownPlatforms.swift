/// The platforms whose markup is known, one file for each family.
enum KnownPlatforms {
    static let all = blogs + forums + communities + services
}
