<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Policy">
<a:themeElements>
<a:clrScheme name="Policy">
<a:dk1><a:srgbClr val="${(colours.ink)!"1C2026"}"/></a:dk1>
<a:lt1><a:srgbClr val="${(colours.paper)!"FFFFFF"}"/></a:lt1>
<a:dk2><a:srgbClr val="${(colours.quiet)!"434B57"}"/></a:dk2>
<a:lt2><a:srgbClr val="${(colours.tint)!"F3F5F8"}"/></a:lt2>
<a:accent1><a:srgbClr val="${(colours.accent)!"17355E"}"/></a:accent1>
<a:accent2><a:srgbClr val="${(colours.quiet)!"434B57"}"/></a:accent2>
<a:accent3><a:srgbClr val="${(colours.rule)!"C9D0DA"}"/></a:accent3>
<a:accent4><a:srgbClr val="7A1414"/></a:accent4>
<a:accent5><a:srgbClr val="9A6B00"/></a:accent5>
<a:accent6><a:srgbClr val="2F5D3A"/></a:accent6>
<a:hlink><a:srgbClr val="${(colours.accent)!"17355E"}"/></a:hlink>
<a:folHlink><a:srgbClr val="${(colours.accent)!"17355E"}"/></a:folHlink>
</a:clrScheme>
<a:fontScheme name="Policy">
<a:majorFont><a:latin typeface="${font!"Source Sans 3"}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
<a:minorFont><a:latin typeface="${font!"Source Sans 3"}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>
</a:fontScheme>
<a:fmtScheme name="Policy">
<a:fillStyleLst>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
</a:fillStyleLst>
<a:lnStyleLst>
<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
<a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
<a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
</a:lnStyleLst>
<a:effectStyleLst>
<a:effectStyle><a:effectLst/></a:effectStyle>
<a:effectStyle><a:effectLst/></a:effectStyle>
<a:effectStyle><a:effectLst/></a:effectStyle>
</a:effectStyleLst>
<a:bgFillStyleLst>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
</a:bgFillStyleLst>
</a:fmtScheme>
</a:themeElements>
</a:theme>
