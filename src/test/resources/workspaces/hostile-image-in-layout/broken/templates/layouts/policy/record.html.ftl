<p>${status}</p>
<p><img src="file:///etc/passwd" alt="secrets"/></p>
