extension KnownPlatforms {
    /// Programs that run forums.
    static let forums =
        xenForo + vBulletin + phpBB + invision + discourse + nodeBB + simpleMachines + myBB + fluxBB + flarum + vanilla + wordPressForums
        + woltLab + ubbThreads
}
