package org.clausebook.stage.render.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of these would run, fetch, send or lead astray in some browser, or in a reader of XML. */
final class HtmlCheckTest {
  private static final String PICTURE = "data:image/png;base64,iVBORw0KGgo=";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<ScRiPt src='https://x.org/a.js'></ScRiPt>",
        "<script type='module'>alert(1)</script>",
        "<script type='application/ld+json' src='a.js'></script>",
        "<script type='application/ld+json'>{\"a\": \"<!--<script>\"}</script>",
        "<p onclick='alert(1)'>x</p>",
        "<p onclick=alert(1)>x</p>",
        "<p/onmouseover='alert(1)'>x</p>",
        "<img src='" + PICTURE + "' onerror='alert(1)'/>",
        "<img src='x'/>",
        "<img src='https://x.org/a.png'/>",
        "<img src='" + PICTURE + "' srcset='https://x.org/a.png 2x'/>",
        "<img src='data:image/svg+xml;base64,AAAA'/>",
        "<body onload='alert(1)'>x</body>",
        "<base href='https://x.org/'/>",
        "<object data='a.swf'></object>",
        "<embed src='a.swf'/>",
        "<iframe src='https://x.org/'></iframe>",
        "<iframe srcdoc='x'></iframe>",
        "<form action='https://x.org/'><input name='a'/></form>",
        "<button formaction='javascript:alert(1)'>x</button>",
        "<video src='https://x.org/a.mp4'></video>",
        "<audio><source src='https://x.org/a.mp3'/></audio>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></p></noscript>",
        "<textarea></textarea>",
        "<meta http-equiv='refresh' content='0;url=https://x.org/'/>",
        "<meta http-equiv='Set-Cookie' content='a=b'/>",
        "<link rel='stylesheet' href='https://x.org/x.css'/>",
        "<link rel='alternate stylesheet' href='https://x.org/x.css'/>",
        "<link rel='preload' href='https://x.org/x.css'/>",
        "<link rel='dns-prefetch' href='https://x.org/'/>",
        "<link rel='icon' href='https://x.org/x.png'/>",
        "<link href='https://x.org/x.css'/>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='JaVaScRiPt:alert(1)'>x</a>",
        "<a href=' javascript:alert(1)'>x</a>",
        "<a href='java\tscript:alert(1)'>x</a>",
        "<a href='java\nscript:alert(1)'>x</a>",
        "<a href='&#1;javascript:alert(1)'>x</a>",
        "<a href='java&#115;cript&colon;alert(1)'>x</a>",
        "<a href='vbscript:x'>x</a>",
        "<a href='data:text/html,x'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<a href='//x.org/'>x</a>",
        "<a href='other.html'>x</a>",
        "<a href='https://x.org/' ping='https://y.org/'>x</a>",
        "<blockquote cite='javascript:alert(1)'>x</blockquote>",
        "<table background='https://x.org/a.png'><tr><td>x</td></tr></table>",
        "<svg><script>alert(1)</script></svg>",
        "<svg onload='alert(1)'></svg>",
        "<svg><foreignObject><p>x</p></foreignObject></svg>",
        "<svg><image href='https://x.org/a.png'/></svg>",
        "<svg><use href='https://x.org/a.svg#x'/></svg>",
        "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
        "<svg><animate attributeName='href' to='javascript:alert(1)'/></svg>",
        "<svg><set attributeName='onload' to='alert(1)'/></svg>",
        "<svg><style>rect { fill: red }</style></svg>",
        "<svg><rect fill='url(https://x.org/a.svg#x)'/></svg>",
        "<svg><title><![CDATA[<script>]]></title></svg>",
        "<math><maction xlink:href='javascript:alert(1)'>x</maction></math>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml-stylesheet href='https://x.org/x.css'?>",
        "<!--[if IE]><script>alert(1)</script><![endif]-->",
        "<!--><script>alert(1)</script>-->",
        "<!-- <b>x</b> -->",
        "<title>a<script>alert(1)</script></title>",
        "<p style='background: url(https://x.org/a.png)'>x</p>",
        "<x-element>x</x-element>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
        "<p xmlns='http://www.w3.org/2000/svg'>x</p>",
        "<style/><b onclick='alert(1)'>x</b>",
        "<marquee>x</marquee>",
        "<plaintext>x"
      })
  void isRefused(String html) {
    assertTrue(!HtmlCheck.check(page(html)).isEmpty(), html);
    assertTrue(!HtmlCheck.check(html).isEmpty(), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import url('https://x.org/a.css');",
        "@import 'https://x.org/a.css';",
        "@\\69mport 'https://x.org/a.css';",
        "@IMPORT 'a.css';",
        "@namespace url(http://x.org/);",
        "@document url(http://x.org/) { p { color: red } }",
        "p { background: url(https://x.org/a.png) }",
        "p { background: URL( 'https://x.org/a.png' ) }",
        "p { background: u\\72l(https://x.org/a.png) }",
        "p { background: \\75 rl(https://x.org/a.png) }",
        "p { background: url(//x.org/a.png) }",
        "p { background: url(\\68ttps://x.org/a.png) }",
        "p { background: url(data:image/svg+xml;base64,AAAA) }",
        "p { background: image-set('https://x.org/a.png' 1x) }",
        "p { background: -webkit-image-set(url(https://x.org/a.png) 1x) }",
        "p { background: image('https://x.org/a.png') }",
        "p { background: src('https://x.org/a.png') }",
        "p { width: expression(alert(1)) }",
        "p { width: exp/**/ression(alert(1)); background: url(x) }",
        "p { behavior: url(x.htc) }",
        "p { -moz-binding: url(x.xml#x) }",
        "p { filter: progid:DXImageTransform.Microsoft.AlphaImageLoader(src='x') }",
        "@font-face { font-family: x; src: url(file:///etc/passwd) }",
        "p::before { content: 'a\nb; background: url(https://x.org/a.png) }",
        "/* a */ @import 'a.css'; /* b */",
        "<!-- @import 'a.css'; -->",
        "p { background: &#117;rl(x) }"
      })
  void isRefusedInStyles(String css) {
    assertTrue(!HtmlCheck.check(page("<style>" + css + "</style>")).isEmpty(), css);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='box' id='a' lang='cy' style='color: #123456; width: calc(100% - 2em)'>x</div>",
        "<p data-kind='a' aria-label='b' role='note'>x <b>b</b> <i>i</i> <u>u</u></p>",
        "<a href='https://x.org/a?b=c&amp;d=e#f' rel='noopener' target='_blank'>x</a>",
        "<a href='HTTP://x.org/'>x</a>",
        "<a href='mailto:clerk@x.org?subject=A%20b'>x</a>",
        "<a href='tel:+441234567890'>x</a>",
        "<a href='#purpose'>x</a>",
        "<img src='" + PICTURE + "' alt='x' width='4' height='4'/>",
        "<link rel='canonical' href='https://x.org/policy'/>",
        "<link rel='icon' href='" + PICTURE + "'/>",
        "<meta name='author' content='x'/>",
        "<meta property='og:title' content='x'/>",
        "<table><caption>x</caption><tr><th scope='row' colspan='2'>x</th></tr></table>",
        "<details><summary>x</summary>y</details>",
        "<!-- a comment -->",
        "<title>Rules &lt;b&gt; &amp; more</title>",
        "<p>&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1)</p>",
        "<script type='application/ld+json'>{\"a\": \"\\u003c/script>\"}</script>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10' role='img'><title>x</title>"
            + "<defs><linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient>"
            + "</defs><g transform='translate(1 2)'><path d='M0 0L1 1' fill='url(#g)'/></g>"
            + "<use href='#g'/></svg>",
        "<style>@media (min-width: 40rem) { a:not(:hover)::after { content: '\\2014 url(x)' } }"
            + " @page { @top-center { content: element(head) } } p { background: "
            + "linear-gradient(rgb(1 2 3), red) } b { background: url(#x) } i { background: url('"
            + PICTURE + "') }</style>"
      })
  void isLeftAlone(String html) {
    assertEquals(List.of(), HtmlCheck.check(page(html)));
  }

  private static String page(String body) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/></head><body>"
        + body
        + "</body></html>";
  }
}
