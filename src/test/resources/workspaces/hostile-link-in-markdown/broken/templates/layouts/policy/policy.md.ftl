# ${title}

[one](javascript:alert(1))
