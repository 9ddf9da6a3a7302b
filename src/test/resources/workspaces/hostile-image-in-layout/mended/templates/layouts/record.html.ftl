<p>${status}</p>
