extension KnownPlatforms {
    /// Programs that run forums.
    static let forums: [CommentPattern] = [
        xenForo, vBulletin, phpBB, invision, discourse, nodeBB, simpleMachines, myBB, fluxBB, flarum, vanilla, wordPressForums, woltLab, ubbThreads,
    ].flatMap { $0 }
}
