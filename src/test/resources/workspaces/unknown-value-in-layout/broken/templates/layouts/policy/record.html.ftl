<p>${status}</p>
<p>${statsu}</p>
