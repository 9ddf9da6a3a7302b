<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
<head><title>${title}</title></head>
<body><h1>${title}</h1></body>
</html>
