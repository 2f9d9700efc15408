extension KnownPlatforms {
    /// Programs that run forums.
    static let forums: [CommentPattern] = [
        xenForo, vBulletin, phpBB, invision, discourse, nodeBB, flarum, simpleMachines, myBB, fluxBB, vanilla, woltLab, ubbThreads,
        wordPressForums,
    ].flatMap { $0 }
}
