/// Knows the programs that ask for consent to cookies by the names that they give their own dialogs in every page they are part of.
///
/// What they say is long prose with headings, which nothing but these names tells from the text of a page. The names are those by
/// which style sheets of sites and public lists of filters know them.
enum ConsentDialogs {
    private static let names: Set<UInt64> = Set(
        """
        onetrust-consent-sdk onetrust-banner-sdk onetrust-pc-sdk optanon-popup-wrapper
        CybotCookiebotDialog didomi-host didomi-popup-container didomi-notice qc-cmp2-container qc-cmp-ui-container
        usercentrics-root usercentrics-cmp-ui fc-consent-root truste-consent-track consent_blackbar cmpbox cmpwrapper
        cmplz-cookiebanner-container cmplz-cookiebanner BorlabsCookieBox BorlabsCookieBoxWrap
        cookie-law-info-bar cliSettingsPopup cky-consent-container cky-modal cookie-notice
        moove_gdpr_cookie_info_bar moove_gdpr_cookie_modal cc-window osano-cm-window osano-cm-dialog iubenda-cs-banner
        tarteaucitronRoot axeptio_overlay termly-code-snippet-support hs-eu-cookie-confirmation
        cookiescript_injected eu-cookie-compliance-banner cookiefirst-root coiOverlay
        shopify-pc__banner shopify-pc__prefs
        """.split(whereSeparator: \.isWhitespace).map { name in
            var name = String(name)
            return name.withUTF8 { ByteHash.of($0) }
        })

    /// Whether a class or id has the name of such a dialog.
    static func isNamed(in label: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while start < label.count {
            let end = label[start...].firstIndex(of: 0x20) ?? label.count
            if names.contains(ByteHash.of(UnsafeBufferPointer(rebasing: label[start..<end]))) { return true }
            start = end + 1
        }
        return false
    }
}
